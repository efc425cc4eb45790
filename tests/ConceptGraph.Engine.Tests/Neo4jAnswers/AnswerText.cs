using ConceptGraph.Engine.Tests.Tck;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Neo4jAnswers;

/// <summary>Values of a result in the canonical text of <see cref="RecordedValue"/>; relationships tell the <c>key</c> of their ends.</summary>
internal sealed class AnswerText(QueryResult result, bool listsAreBags)
{
    public static string OfScalar(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.Float => "f:" + value.AsFloat().ToString("R", System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.String => CanonicalText.Text(value.AsString()),
        _ => $"{value.Kind}:{value.As<ValueObject>()}",
    };

    public string Of(Value value) => value.Kind switch
    {
        ValueKind.Node => OfNode(value),
        ValueKind.Relationship => OfRelationship(value),
        ValueKind.Path => OfPath(value.AsPath()),
        ValueKind.List => CanonicalText.List(value.AsList().Select(Of), listsAreBags),
        ValueKind.Map => OfMap(value.AsMap()),
        _ => OfScalar(value),
    };

    private string OfMap(MapValue map) => CanonicalText.Map(map.Select(e => KeyValuePair.Create(e.Key, Of(e.Value))));

    private string OfNode(Value value)
    {
        var node = result.Node(value);
        return CanonicalText.Node(node.Labels, OfMap(node.Properties));
    }

    private string OfRelationship(Value value)
    {
        var relationship = result.Relationship(value);
        return CanonicalText.Relationship(relationship.Type, OfMap(relationship.Properties))
            + $" from {KeyOf(relationship.StartId)} to {KeyOf(relationship.EndId)}";
    }

    private string KeyOf(long node) => Of(result.Node(Value.Node((int)node)).Properties["key"]);

    private string OfPath(PathValue path)
    {
        var parts = new List<string> { OfNode(Value.Node(path.Nodes[0])) };
        for (int i = 0; i < path.Length; i++)
        {
            parts.Add(OfRelationship(Value.Relationship(path.Relationships[i])));
            parts.Add(OfNode(Value.Node(path.Nodes[i + 1])));
        }

        return "<" + string.Join(" ", parts) + ">";
    }
}
