using ConceptGraph.Engine;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Sessions.Embedded;

/// <summary>Values of the engine as a session hands them out.</summary>
internal sealed class ResultValue(QueryResult result)
{
    public object? From(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean(),
        ValueKind.Integer => value.AsInteger(),
        ValueKind.Float => value.AsFloat(),
        ValueKind.String => value.AsString(),
        ValueKind.List => value.AsList().Select(From).ToList(),
        ValueKind.Map => Map(value.AsMap()),
        ValueKind.Node => NodeOf(value),
        ValueKind.Relationship => RelationshipOf(value),
        ValueKind.Path => PathOf(value.AsPath()),
        _ => value.As<ValueObject>(),
    };

    private Dictionary<string, object?> Map(MapValue map)
    {
        var entries = new Dictionary<string, object?>(map.Count, StringComparer.Ordinal);
        for (int i = 0; i < map.Count; i++)
        {
            entries[map.Keys[i]] = From(map.Values[i]);
        }

        return entries;
    }

    private Node NodeOf(Value value)
    {
        var node = result.Node(value);
        return new Node(node.ElementId, [.. node.Labels.Order(StringComparer.Ordinal)], Map(node.Properties));
    }

    private Relationship RelationshipOf(Value value)
    {
        var relationship = result.Relationship(value);
        return new Relationship(
            relationship.ElementId,
            relationship.Type,
            result.Node(Value.Node((int)relationship.StartId)).ElementId,
            result.Node(Value.Node((int)relationship.EndId)).ElementId,
            Map(relationship.Properties));
    }

    private Path PathOf(PathValue path)
    {
        var nodes = new List<Node>();
        foreach (int node in path.Nodes)
        {
            nodes.Add(NodeOf(Value.Node(node)));
        }

        var relationships = new List<Relationship>();
        foreach (int relationship in path.Relationships)
        {
            relationships.Add(RelationshipOf(Value.Relationship(relationship)));
        }

        return new Path(nodes, relationships);
    }
}
