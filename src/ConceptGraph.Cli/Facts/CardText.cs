using System.Globalization;
using ConceptGraph.Citations;
using ConceptGraph.Cli.Output;
using ConceptGraph.Ontology;

namespace ConceptGraph.Cli.Facts;

/// <summary>A card as text: who or what it is, every fact as a sentence, figures, works.</summary>
internal sealed class CardText(CardWriter card, GraphOntology ontology, bool indonesian)
{
    private readonly FactSentence sentences = new(ontology, indonesian);

    public void Write(EntityCard entity)
    {
        card.Title(entity.Entity.Name, entity.Entity.Id);
        card.Paragraph(Description(entity));
        if (Definition(entity) is { } definition)
        {
            card.Blank();
            card.Paragraph(definition, indent: 2);
        }

        WriteFacts(entity);
        WriteFigures(entity);
        WriteSources(entity.Sources);
    }

    /// <summary>The works by their short names, so that what stands in brackets can be looked up.</summary>
    public void WriteSources(IReadOnlyList<Citation> sources)
    {
        if (sources.Count == 0)
        {
            return;
        }

        card.Blank();
        card.Title(indonesian ? "Sumber" : "Sources");
        int width = sources.Max(citation => citation.Source.Ref.Length) + 2;
        foreach (var citation in sources)
        {
            card.Labelled(citation.Source.Ref, width, Work(citation.Source));
        }
    }

    private void WriteFacts(EntityCard entity)
    {
        if (entity.Facts.Count == 0)
        {
            return;
        }

        card.Blank();
        card.Title(indonesian ? "Fakta" : "Facts", entity.Facts.Count.ToString(CultureInfo.InvariantCulture));
        foreach (var fact in entity.Facts)
        {
            card.Item(fact.IsDisputed ? "!" : "-", sentences.Of(fact, entity.Entity.Id), isWarning: fact.IsDisputed);
            foreach (string note in sentences.Notes(fact))
            {
                card.Item("·", note, indent: 6);
            }
        }
    }

    private void WriteFigures(EntityCard entity)
    {
        if (entity.Figures.Count == 0)
        {
            return;
        }

        card.Blank();
        card.Title(indonesian ? "Angka" : "Figures");
        foreach (var figure in entity.Figures)
        {
            card.Item("-", FactSentence.Of(figure));
        }
    }

    private string Description(EntityCard entity)
    {
        string kindId = entity.Entity.Kind;
        string subtypeId = entity.Entity.Subtype;
        var kind = ontology.FindKind(kindId);
        var subtype = ontology.FindSubtype(kindId, subtypeId);
        List<string> parts =
        [
            $"{(indonesian ? kind?.NameId : kind?.Name) ?? kindId}, {(indonesian ? subtype?.NameId : subtype?.Name) ?? subtypeId}",
        ];
        if (entity.Node.Properties.GetValueOrDefault("aliases") is IReadOnlyList<object?> { Count: > 0 } aliases)
        {
            parts.Add((indonesian ? "juga: " : "also: ") + string.Join(", ", aliases));
        }

        foreach (string property in kind?.Properties ?? [])
        {
            if (entity.Node.Properties.GetValueOrDefault(property) is { } value && property is not ("aliases" or "title"))
            {
                parts.Add($"{PropertyName(property)}: {(value is IReadOnlyList<object?> list ? string.Join(", ", list) : CellText.Of(value))}");
            }
        }

        return string.Join(" | ", parts);
    }

    private string PropertyName(string id) => ontology.FindProperty(id) is { } property ? (indonesian ? property.NameId : property.Name) : id;

    private string? Definition(EntityCard entity) =>
        (indonesian ? EntityName.Text(entity.Node, "definitionId") : null) ?? EntityName.Text(entity.Node, "definition");

    private static string Work(CitedSource source)
    {
        List<string> parts = [.. source.Authors.Count == 0 ? [] : new[] { string.Join(", ", source.Authors) }, source.Title];
        if (source.Publisher is { } publisher)
        {
            parts.Add(publisher);
        }

        if (source.Year is { } year)
        {
            parts.Add(year.ToString(CultureInfo.InvariantCulture));
        }

        return string.Join(", ", parts);
    }
}
