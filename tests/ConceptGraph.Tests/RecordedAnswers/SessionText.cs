using System.Text.Json;
using ConceptGraph.Engine;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Tests.Neo4jAnswers;
using ConceptGraph.Engine.Tests.Tck;
using ConceptGraph.Engine.Values;
using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Embedded;

namespace ConceptGraph.Tests.RecordedAnswers;

/// <summary>Values as a session hands them out, in the canonical text of <see cref="RecordedValue"/>; relationships tell the <c>key</c> of their ends.</summary>
internal sealed class SessionText(IReadOnlyDictionary<string, object?> keysByElementId, bool listsAreBags)
{
    private static readonly CypherEngine Engine = new(new GraphStore());

    /// <summary>A recorded parameter as a session takes it.</summary>
    public static object? Parameter(JsonElement recorded)
    {
        using var result = Engine.Run("RETURN $value", new Dictionary<string, Value>(StringComparer.Ordinal) { ["value"] = RecordedValue.Decode(recorded) });
        return new ResultValue(result).From(result.Rows.Single()[0]);
    }

    public string Of(object? value) => value switch
    {
        Node node => CanonicalText.Node(node.Labels, Map(node.Properties)),
        Relationship relationship => Relationship(relationship),
        ConceptGraph.Sessions.Path path => PathOf(path),
        IReadOnlyDictionary<string, object?> map => Map(map),
        IReadOnlyList<object?> list => CanonicalText.List(list.Select(Of), listsAreBags),
        _ => AnswerText.OfScalar(ParameterValue.From("value", value)),
    };

    private string Map(IReadOnlyDictionary<string, object?> map) => CanonicalText.Map(map.Select(entry => KeyValuePair.Create(entry.Key, Of(entry.Value))));

    private string Relationship(Relationship relationship) =>
        CanonicalText.Relationship(relationship.Type, Map(relationship.Properties))
        + $" from {KeyOf(relationship.StartNodeElementId)} to {KeyOf(relationship.EndNodeElementId)}";

    private string KeyOf(string elementId) => Of(keysByElementId.GetValueOrDefault(elementId));

    private string PathOf(ConceptGraph.Sessions.Path path)
    {
        var parts = new List<string> { Of(path.Nodes[0]) };
        for (int i = 0; i < path.Relationships.Count; i++)
        {
            parts.Add(Of(path.Relationships[i]));
            parts.Add(Of(path.Nodes[i + 1]));
        }

        return "<" + string.Join(' ', parts) + ">";
    }
}
