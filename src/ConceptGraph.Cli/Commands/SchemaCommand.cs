using System.CommandLine;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Seed;

namespace ConceptGraph.Cli.Commands;

/// <summary>Writes the JSON Schema of the seed files, so that an editor completes and marks mistakes.</summary>
internal static class SchemaCommand
{
    private static readonly Dictionary<string, SeedFileRole> Roles = Enum.GetValues<SeedFileRole>()
        .Where(role => role != SeedFileRole.Unknown)
        .ToDictionary(role => role.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    public static Command Create(Terminal terminal)
    {
        var seed = new SeedOption();
        var role = new Argument<string?>("file")
        {
            Description = "Which kind of seed file: " + string.Join(", ", Roles.Keys) + ". Without it: topic, or with --output all of them.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        role.AcceptOnlyFromAmong([.. Roles.Keys]);
        var output = new Option<string?>("--output") { Description = "Folder for the files. Without it, one schema goes to standard output.", HelpName = "DIR" };
        var verb = new Verb(
            "schema",
            "Write the JSON Schema of seed files, for editors that complete YAML.",
            "conceptgraph schema topic > topic.schema.json",
            "conceptgraph schema --output schemas");
        verb.Arguments.Add(role);
        verb.Options.Add(output);
        seed.AddTo(verb);
        verb.SetAction(arguments =>
        {
            var load = SeedReader.Read(seed.Folders(arguments, terminal));
            string[] roles = arguments.GetValue(role) is { } one ? [one] : [.. Roles.Keys];
            if (arguments.GetValue(output) is { } folder)
            {
                WriteFiles(roles, load, System.IO.Path.Combine(terminal.Directory, folder), terminal);
                return ExitCode.Done;
            }

            terminal.Output.Write(SeedSchema.Generate(roles is [var single] ? Roles[single] : SeedFileRole.Topic, load.Ontology, load.Graph));
            return ExitCode.Done;
        });
        return verb;
    }

    private static void WriteFiles(string[] roles, SeedLoad load, string folder, Terminal terminal)
    {
        Directory.CreateDirectory(folder);
        foreach (string role in roles)
        {
            string file = System.IO.Path.Combine(folder, role + ".schema.json");
            File.WriteAllText(file, SeedSchema.Generate(Roles[role], load.Ontology, load.Graph));
            terminal.Error.WriteLine($"wrote {file}");
        }
    }
}
