using ConceptGraph.Seed.Store;

namespace ConceptGraph.Export.Neo4jAdmin;

/// <summary>One CSV file of the import tool: elements with the same labels or type, and a column for each property that one of them has.</summary>
internal sealed class ImportTable
{
    private readonly IReadOnlyList<string> heads;
    private readonly IReadOnlyList<(IReadOnlyList<string> Start, IReadOnlyDictionary<string, object> Properties)> rows;
    private readonly IReadOnlyList<(string Name, string Type)> columns;
    private readonly string? labels;

    private ImportTable(
        IReadOnlyList<string> heads, IReadOnlyList<(IReadOnlyList<string> Start, IReadOnlyDictionary<string, object> Properties)> rows, string? labels)
    {
        this.heads = heads;
        this.rows = rows;
        this.labels = labels;
        columns =
        [
            .. rows
                .SelectMany(row => row.Properties)
                .Select(property => (Name: property.Key, Type: ImportValue.TypeOf(property.Value)))
                .Distinct()
                .OrderBy(column => column.Name, StringComparer.Ordinal)
                .ThenBy(column => column.Type, StringComparer.Ordinal),
        ];
    }

    /// <summary>The label of the key is the id space, so that ids are unique in it only.</summary>
    public static ImportTable OfNodes(IReadOnlyList<string> labels, IReadOnlyList<StoreNode> nodes) => new(
        [$":ID({nodes[0].Key.Label})"],
        [.. nodes.Select(node => ((IReadOnlyList<string>)[node.Key.Id], node.Properties))],
        string.Join(ImportValue.ArrayDelimiter, labels));

    public static ImportTable OfRelationships(IReadOnlyList<StoreRelationship> relationships) => new(
        [$":START_ID({relationships[0].Start.Label})", $":END_ID({relationships[0].End.Label})", ":TYPE"],
        [.. relationships.Select(relationship => ((IReadOnlyList<string>)[relationship.Start.Id, relationship.End.Id, relationship.Type], relationship.Properties))],
        labels: null);

    public void Write(TextWriter writer)
    {
        var head = heads.Concat(labels is null ? [] : [":LABEL"]).Concat(columns.Select(column => $"{column.Name}:{column.Type}"));
        writer.Write(string.Join(',', head.Select(ImportValue.Quote)));
        writer.Write('\n');
        foreach (var (start, properties) in rows)
        {
            var cells = start.Select(ImportValue.Quote).Concat(labels is null ? [] : [ImportValue.Quote(labels)]).Concat(columns.Select(column => Cell(column, properties)));
            writer.Write(string.Join(',', cells));
            writer.Write('\n');
        }
    }

    /// <summary>Nothing between the commas is no property; an empty text stands between quotes.</summary>
    private static string Cell((string Name, string Type) column, IReadOnlyDictionary<string, object> properties) =>
        properties.GetValueOrDefault(column.Name) is { } value && ImportValue.TypeOf(value) == column.Type ? ImportValue.Write(value) : "";
}
