using ConceptGraph.Sessions;
using Path = ConceptGraph.Sessions.Path;
using Record = ConceptGraph.Sessions.Record;

namespace ConceptGraph.Tests.Browser;

/// <summary>The different nodes and relationships in an answer, also within lists, maps and paths: what a drawing of it has to show.</summary>
internal sealed class GraphElements
{
    private readonly HashSet<string> nodes = [];
    private readonly HashSet<string> relationships = [];

    private GraphElements()
    {
    }

    public int Nodes => nodes.Count;

    public int Relationships => relationships.Count;

    public static GraphElements Of(IEnumerable<Record> records)
    {
        var elements = new GraphElements();
        foreach (var record in records)
        {
            for (int i = 0; i < record.Keys.Count; i++)
            {
                elements.Add(record[i]);
            }
        }

        return elements;
    }

    private void Add(object? value)
    {
        switch (value)
        {
            case Node node:
                nodes.Add(node.ElementId);
                break;
            case Relationship relationship:
                relationships.Add(relationship.ElementId);
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
