using ConceptGraph.Sessions;
using Path = ConceptGraph.Sessions.Path;
using Record = ConceptGraph.Sessions.Record;

namespace ConceptGraph.Tests.Browser;

/// <summary>The different nodes and relationships in an answer, also within lists, maps and paths: what a drawing of it has to show.</summary>
internal sealed class GraphElements
{
    private readonly Dictionary<string, Node> nodes = [];
    private readonly Dictionary<string, Relationship> relationships = [];

    private GraphElements()
    {
    }

    public int Nodes => nodes.Count;

    public int Relationships => relationships.Count;

    /// <summary>As <see cref="Drawing.Elements"/> names them.</summary>
    public IEnumerable<string> Elements => nodes.Values.Select(node => Id(node.ElementId))
        .Concat(relationships.Values.Select(edge => $"{Id(edge.StartNodeElementId)} {edge.Type} {Id(edge.EndNodeElementId)}"))
        .Order(StringComparer.Ordinal);

    public static GraphElements Of(IEnumerable<Record> records)
    {
        var elements = new GraphElements();
        foreach (object? value in records.SelectMany(record => record.Values))
        {
            elements.Add(value);
        }

        return elements;
    }

    private string Id(string elementId) => (string)nodes[elementId].Properties["id"]!;

    private void Add(object? value)
    {
        switch (value)
        {
            case Node node:
                nodes[node.ElementId] = node;
                break;
            case Relationship relationship:
                relationships[relationship.ElementId] = relationship;
                break;
            case Path path:
                path.Nodes.ToList().ForEach(Add);
                path.Relationships.ToList().ForEach(Add);
                break;
            case IReadOnlyDictionary<string, object?> map:
                map.Values.ToList().ForEach(Add);
                break;
            case IEnumerable<object?> items:
                items.ToList().ForEach(Add);
                break;
        }
    }
}
