using System.Text.RegularExpressions;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Tck;

/// <summary>The values of a result in the canonical form of <see cref="CanonicalText"/>.</summary>
internal sealed partial class ResultText(QueryResult result, bool ignoreListOrder)
{
    public string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(System.Globalization.CultureInfo.InvariantCulture),
        ValueKind.Float => CanonicalText.Float(value.AsFloat()),
        ValueKind.String => CanonicalText.Text(value.AsString()),
        ValueKind.Node => OfNode(value),
        ValueKind.Relationship => OfRelationship(value),
        ValueKind.Path => OfPath(value.AsPath()),
        ValueKind.List => CanonicalText.List(value.AsList().Select(Of), ignoreListOrder),
        ValueKind.Map => OfMap(value.AsMap()),
        _ => CanonicalText.Text(ZeroSeconds().Replace(ValueText.ToText(value), "$1")),
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
        return CanonicalText.Relationship(relationship.Type, OfMap(relationship.Properties));
    }

    private string OfPath(PathValue path)
    {
        var text = new System.Text.StringBuilder("<");
        for (int i = 0; i < path.Length; i++)
        {
            var relationship = Value.Relationship(path.Relationships[i]);
            bool forward = result.Relationship(relationship).StartId == path.Nodes[i];
            text.Append(OfNode(Value.Node(path.Nodes[i]))).Append(forward ? "-" : "<-").Append(OfRelationship(relationship)).Append(forward ? "->" : "-");
        }

        return text.Append(OfNode(Value.Node(path.Nodes[^1]))).Append('>').ToString();
    }

    /// <summary>The TCK leaves zero seconds out of times, unlike Neo4j's text of them.</summary>
    [GeneratedRegex(@"^(?<1>(?:[+-]?\d+-\d\d-\d\dT)?\d\d:\d\d):00(?=[Z+\[-]|$)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex ZeroSeconds();
}
