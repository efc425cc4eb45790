using System.Globalization;
using ConceptGraph.Citations;
using ConceptGraph.Cli.Output;
using ConceptGraph.Ontology;

namespace ConceptGraph.Cli.Facts;

/// <summary>The overview as text: what is in the graph, the three questions answered, where to go on.</summary>
internal sealed class OverviewText(CardWriter card, GraphOntology ontology, bool indonesian)
{
    private const int LabelWidth = 16;
    private readonly FactSentence sentences = new(ontology, indonesian);

    public void WriteCounts(GraphCounts counts, string origin)
    {
        card.Title("ConceptGraph", origin);
        card.Labelled(Word("Entities", "Entitas"), LabelWidth, $"{Number(counts.Entities)}: {string.Join(", ", counts.Kinds.Select(Kind))}");
        card.Labelled(
            Word("Relations", "Relasi"),
            LabelWidth,
            $"{Number(counts.Relations)}, {Number(counts.Contested)} {Word("contested", "diperdebatkan")}, {Number(counts.Contradicted)} {Word("contradicted", "dibantah")}");
        card.Labelled(Word("Claims", "Klaim"), LabelWidth, $"{Number(counts.Claims)} {Word("disputed, or somebody's view", "diperdebatkan, atau pandangan seseorang")}");
        card.Labelled(Word("Figures", "Angka"), LabelWidth, Number(counts.Measurements));
        card.Labelled(Word("Sources", "Sumber"), LabelWidth, Number(counts.Sources));
    }

    public void WriteAnswer(MissionQuestion question, EntityCard example)
    {
        card.Blank();
        card.Title(indonesian ? question.TitleId : question.Title, $"conceptgraph show {example.Entity.Id}");
        if (EntityName.Text(example.Node, indonesian ? "definitionId" : "definition") is { } definition)
        {
            card.Paragraph(definition, indent: 2);
        }

        foreach (var aspect in Aspect.All)
        {
            WriteAspect(aspect, example);
        }
    }

    public void WriteSources(IEnumerable<EntityCard> examples)
    {
        var used = examples
            .SelectMany(example => Aspect.All.SelectMany(aspect => aspect.FactsOf(example)))
            .SelectMany(fact => fact.Places.Select(place => place.Source).Concat(fact.Objections.Select(objection => objection.Source)))
            .ToHashSet(StringComparer.Ordinal);
        Citation[] works = [.. examples.SelectMany(example => example.Sources)
            .Where(citation => used.Contains(citation.Source.Id))
            .DistinctBy(citation => citation.Source.Id)
            .OrderBy(citation => citation.Source.Ref, StringComparer.Ordinal)];
        new CardText(card, ontology, indonesian).WriteSources(works);
    }

    public void WriteNextSteps()
    {
        card.Blank();
        card.Title(Word("Go on with", "Lanjutkan dengan"));
        foreach (var (command, what, whatId) in new[]
        {
            ("conceptgraph list", "all questions", "semua pertanyaan"),
            ("conceptgraph ask contested-claims", "who disputes what", "siapa membantah apa"),
            ("conceptgraph show \"cyber diplomacy\"", "everything about one thing", "semua tentang satu hal"),
            ("conceptgraph search embassy", "look for a name", "mencari nama"),
            ("conceptgraph path facebook twitter", "how two things are linked", "bagaimana dua hal terhubung"),
            ("conceptgraph query 'MATCH (n) RETURN n LIMIT 5'", "Cypher of your own", "Cypher Anda sendiri"),
        })
        {
            card.Labelled(command, 49, Word(what, whatId));
        }
    }

    private void WriteAspect(Aspect aspect, EntityCard example)
    {
        string label = Word(aspect.Label, aspect.LabelId);
        Fact[] facts = [.. aspect.FactsOf(example)];
        if (facts.Length == 0 && aspect.IsAsked)
        {
            card.Labelled(label, LabelWidth, Word("unknown: no source in the graph says so", "tidak diketahui: tidak ada sumber dalam graf yang menyebutnya"));
        }

        foreach (var fact in facts)
        {
            card.Labelled(label, LabelWidth, sentences.OtherEnd(fact, example.Entity.Id), fact.IsDisputed);
            foreach (string note in sentences.Notes(fact))
            {
                card.Item("·", note, indent: LabelWidth + 4);
            }

            label = "";
        }
    }

    private string Kind((EntityKind Kind, long Entities) count) => $"{Number(count.Entities)} {(indonesian ? count.Kind.NameId : count.Kind.Name)}";

    private string Word(string english, string other) => indonesian ? other : english;

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
