using System.CommandLine;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Export.Neo4jAdmin;
using ConceptGraph.Seed.Store;

namespace ConceptGraph.Cli.Commands;

/// <summary>Writes the graph as files for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(Terminal terminal)
    {
        var seed = new SeedOption();
        var format = new Option<string>("--format") { Description = "neo4j-admin: the CSV files of the import tool, with the command.", HelpName = "FORMAT", Required = true };
        format.AcceptOnlyFromAmong("neo4j-admin");
        var output = new Option<string>("--output") { Description = "Folder for the files; made when it is missing.", HelpName = "DIR", Required = true };
        var verb = new Verb(
            "export",
            "Write the graph of the seed as files for another program.",
            "conceptgraph export --format neo4j-admin --output import",
            "sh import/import.sh");
        verb.Options.Add(format);
        verb.Options.Add(output);
        seed.AddTo(verb);
        verb.SetAction(arguments =>
        {
            var graph = StoreGraph.From(SeedLoading.Load(seed.Folders(arguments, terminal), terminal));
            string folder = System.IO.Path.Combine(terminal.Directory, arguments.GetRequiredValue(output));
            var command = Neo4jAdminExport.Write(graph, folder);
            terminal.Output.WriteLine($"neo4j-admin {string.Join(' ', command)}");
            terminal.Error.WriteLine($"Wrote {graph.Nodes.Count + graph.Datasets.Count} nodes and {graph.Relationships.Count} relationships to '{folder}'.");
            terminal.Error.WriteLine($"Stop the server, run {Neo4jAdminExport.CommandFile} there, start it, then run {Neo4jAdminExport.FinishFile}.");
            return ExitCode.Done;
        });
        return verb;
    }
}
