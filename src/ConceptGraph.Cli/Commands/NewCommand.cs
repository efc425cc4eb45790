using System.CommandLine;
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
        "Write a template for an entity or a relation of your own, with every key explained.",
        "conceptgraph new entity Example --subtype CitizenCampaign --id my-campaign",
        "conceptgraph new relation USES --from my-campaign --to facebook")
    {
        Entity(terminal),
        Relation(terminal),
    };

    private static Verb Entity(Terminal terminal)
    {
        var seed = new SeedOption();
        var kind = new Argument<string>("kind") { Description = "A kind of the ontology, such as Actor; see 'conceptgraph list kinds'." };
        var subtype = new Option<string?>("--subtype") { Description = "A subtype of the kind." };
        var id = new Option<string?>("--id") { Description = "The id, in small letters with hyphens." };
        var verb = new Verb(
            "entity",
            "Template of an entity, an item of 'entities' in a file of topics/.",
            "conceptgraph new entity Example --subtype CitizenCampaign --id my-campaign >> my-facts/topics/mine.yaml");
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
            "conceptgraph new relation USES --from my-campaign --to facebook >> my-facts/topics/mine.yaml");
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
