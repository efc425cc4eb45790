using System.Globalization;
using ConceptGraph.Engine.Values;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Output;

/// <summary>Values as text for people and spreadsheets: text as it is, everything else as Cypher would write it, nodes by their id.</summary>
internal static class CellText
{
    /// <summary>Null is the empty text.</summary>
    public static string Of(object? value) => value switch
    {
        null => "",
        string text => text,
        _ => Inner(value),
    };

    /// <summary>The same without what a terminal would obey: control characters become spaces, and with them tabs and line breaks.</summary>
    public static string Printable(string text) =>
        text.Any(char.IsControl) ? string.Concat(text.Select(letter => char.IsControl(letter) ? ' ' : letter)) : text;

    private static string Inner(object? value) => value switch
    {
        null => "null",
        string text => text,
        bool boolean => boolean ? "true" : "false",
        long integer => integer.ToString(CultureInfo.InvariantCulture),
        double number => Value.Float(number).ToString(),
        Node node => OfNode(node),
        Relationship relationship => $"[:{relationship.Type}]",
        Sessions.Path path => OfPath(path),
        IReadOnlyDictionary<string, object?> map => "{" + string.Join(", ", map.Select(entry => $"{entry.Key}: {Inner(entry.Value)}")) + "}",
        IReadOnlyList<object?> list => "[" + string.Join(", ", list.Select(Inner)) + "]",
        _ => value.ToString() ?? "",
    };

    private static string OfNode(Node node) => node.Properties.GetValueOrDefault("id") is string id
        ? $"({id})"
        : "(" + string.Concat(node.Labels.Select(label => ":" + label)) + ")";

    private static string OfPath(Sessions.Path path)
    {
        string text = OfNode(path.Nodes[0]);
        for (int i = 0; i < path.Relationships.Count; i++)
        {
            var relationship = path.Relationships[i];
            bool isForward = relationship.StartNodeElementId == path.Nodes[i].ElementId;
            text += (isForward ? $"-[:{relationship.Type}]->" : $"<-[:{relationship.Type}]-") + OfNode(path.Nodes[i + 1]);
        }

        return text;
    }
}
