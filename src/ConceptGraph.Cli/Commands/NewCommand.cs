using System.CommandLine;
using ConceptGraph.Cli.Errors;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Ontology;
using ConceptGraph.Seed;

namespace ConceptGraph.Cli.Commands;

/// <summary>Templates to start facts of one's own from.</summary>
internal static class NewCommand
{
    public static Command Create(Terminal terminal) => new Verb(
        "new",
        "Start facts of your own: a seed folder, or the template of a source, an entity or a relation with every key explained.",
        "conceptgraph new dataset my-facts",
        "conceptgraph new source --id my-page --ref M001 >> my-facts/sources.yaml",
        "conceptgraph new entity Example --subtype CitizenCampaign --id my-campaign >> my-facts/topics/my-facts.yaml",
        "conceptgraph new relation USES --from my-campaign --to facebook >> my-facts/topics/my-facts.yaml",
        "conceptgraph validate --seed graph-seed --seed my-facts")
    {
        Dataset(terminal),
        Source(terminal),
        Entity(terminal),
        Relation(terminal),
    };

    private static Verb Dataset(Terminal terminal)
    {
        var folder = new Argument<string>("folder") { Description = "The folder to make; its name, in small letters with hyphens, is the id of the dataset." };
        var verb = new Verb(
            "dataset",
            "An empty seed folder of your own, to be laid over ours with '--seed graph-seed --seed FOLDER'.",
            "conceptgraph new dataset my-facts");
        verb.Arguments.Add(folder);
        verb.SetAction(arguments =>
        {
            string path = System.IO.Path.GetFullPath(System.IO.Path.Combine(terminal.Directory, arguments.GetRequiredValue(folder)));
            if (Directory.Exists(path) && Directory.EnumerateFileSystemEntries(path).Any())
            {
                throw CommandException.FolderInUse(arguments.GetRequiredValue(folder));
            }

            foreach (var (name, text) in SeedTemplates.Dataset(System.IO.Path.GetFileName(path)))
            {
                string file = System.IO.Path.Combine(path, name);
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
                File.WriteAllText(file, text);
                terminal.Output.WriteLine(System.IO.Path.GetRelativePath(terminal.Directory, file));
            }

            return ExitCode.Done;
        });
        return verb;
    }

    private static Verb Source(Terminal terminal)
    {
        var seed = new SeedOption();
        var id = new Option<string?>("--id") { Description = "The id, in small letters with hyphens." };
        var shortName = new Option<string?>("--ref") { Description = "The short name that facts call it by, such as M001." };
        var verb = new Verb(
            "source",
            "Template of a source, an item of 'sources' in sources.yaml.",
            "conceptgraph new source --id my-page --ref M001 >> my-facts/sources.yaml");
        verb.Options.Add(id);
        verb.Options.Add(shortName);
        return Complete(verb, seed, terminal, (arguments, ontology) => SeedTemplates.Source(ontology, arguments.GetValue(id), arguments.GetValue(shortName)));
    }

    private static Verb Entity(Terminal terminal)
    {
        var seed = new SeedOption();
        var kind = new Argument<string>("kind") { Description = "A kind of the ontology, such as Actor; see 'conceptgraph list kinds'." };
        var subtype = new Option<string?>("--subtype") { Description = "A subtype of the kind." };
        var id = new Option<string?>("--id") { Description = "The id, in small letters with hyphens." };
        var verb = new Verb(
            "entity",
            "Template of an entity, an item of 'entities' in a file of topics/.",
            "conceptgraph new entity Example --subtype CitizenCampaign --id my-campaign >> my-facts/topics/my-facts.yaml");
        verb.Arguments.Add(kind);
        verb.Options.Add(subtype);
        verb.Options.Add(id);
        return Complete(verb, seed, terminal, (arguments, ontology) =>
            SeedTemplates.Entity(ontology, arguments.GetRequiredValue(kind), arguments.GetValue(subtype), arguments.GetValue(id)));
    }

    private static Verb Relation(Terminal terminal)
    {
        var seed = new SeedOption();
        var type = new Argument<string>("type") { Description = "A relation type of the ontology, such as USES; see 'conceptgraph list relations'." };
        var from = new Option<string?>("--from") { Description = "The id of the entity that it starts from." };
        var to = new Option<string?>("--to") { Description = "The id of the entity that it leads to." };
        var verb = new Verb(
            "relation",
            "Template of a relation, an item of 'relations' in a file of topics/.",
            "conceptgraph new relation USES --from my-campaign --to facebook >> my-facts/topics/my-facts.yaml");
        verb.Arguments.Add(type);
        verb.Options.Add(from);
        verb.Options.Add(to);
        return Complete(verb, seed, terminal, (arguments, ontology) =>
            SeedTemplates.Relation(ontology, arguments.GetRequiredValue(type), arguments.GetValue(from), arguments.GetValue(to)));
    }

    private static Verb Complete(Verb verb, SeedOption seed, Terminal terminal, Func<ParseResult, GraphOntology, string> template)
    {
        seed.AddTo(verb);
        verb.SetAction(arguments =>
        {
            terminal.Output.Write(template(arguments, SeedReader.Read(seed.Folders(arguments, terminal)).Ontology));
            return ExitCode.Done;
        });
        return verb;
    }
}
