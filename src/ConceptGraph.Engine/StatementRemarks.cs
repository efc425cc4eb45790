using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Syntax;

namespace ConceptGraph.Engine;

/// <summary>
/// The notifications of a planned statement. Only the names that the graph did not know when it was planned are looked up again in each run, so most runs look up none.
/// </summary>
internal sealed class StatementRemarks
{
    private const string Prefix = "Neo.ClientNotification.Statement.";

    private readonly (Remark Remark, Notification Notification)[] all;
    private readonly Notification[] always;

    public StatementRemarks(IEnumerable<Remark> remarks, bool isReadOnly, string text, IGraph graph)
    {
        all = [.. remarks
            .Where(r => !IsName(r.Kind) || (isReadOnly && !Knows(graph, r)))
            .OrderBy(r => r.Kind)
            .ThenBy(r => r.Span.Start)
            .Select(r => (r, Describe(r, text)))];
        always = [.. all.Where(a => !IsName(a.Remark.Kind)).Select(a => a.Notification)];
    }

    /// <summary>What is to be said when the statement runs on a graph like this.</summary>
    public IReadOnlyList<Notification> On(IGraph graph) =>
        always.Length == all.Length ? always : [.. all.Where(a => !IsName(a.Remark.Kind) || !Knows(graph, a.Remark)).Select(a => a.Notification)];

    private static bool IsName(RemarkKind kind) => kind is RemarkKind.Label or RemarkKind.RelationshipType or RemarkKind.PropertyKey;

    private static bool Knows(IGraph graph, Remark remark) => remark.Kind switch
    {
        RemarkKind.Label => graph.Labels.Find(remark.Name) >= 0,
        RemarkKind.RelationshipType => graph.RelationshipTypes.Find(remark.Name) >= 0,
        RemarkKind.PropertyKey => graph.PropertyKeys.Find(remark.Name) >= 0,
        _ => false,
    };

    private static Notification Describe(Remark remark, string text)
    {
        var (line, column) = ErrorText.Locate(text, remark.Span.Start);
        Notification Make(string code, string title, string description, string severity, string category) =>
            new(Prefix + code, title, description, severity, category, remark.Span.Start, line, column);
        Notification Deprecated(string description) =>
            Make("FeatureDeprecationWarning", "This feature is deprecated and will be removed in future versions.", description, "WARNING", "DEPRECATION");
        Notification Unknown(string code, string what, string title) =>
            Make(code, title, $"The graph has no {what} '{remark.Name}' yet, so nothing can match it. Check the spelling.", "WARNING", "UNRECOGNIZED");

        return remark.Kind switch
        {
            RemarkKind.DeprecatedFunction => Deprecated($"The function {remark.Name}() is deprecated: use elementId(), or a property of your own."),
            RemarkKind.DeprecatedTypeSeparator => Deprecated("Alternatives of relationship types are separated by '|' alone; '|:' will mean something else."),
            RemarkKind.DeprecatedSubquery => Deprecated($"A subquery names the variables that it uses: write CALL ({remark.Name}) {{ ... }}."),
            RemarkKind.Label => Unknown("UnknownLabelWarning", "label", "The provided label is not in the database."),
            RemarkKind.RelationshipType => Unknown("UnknownRelationshipTypeWarning", "relationship type", "The provided relationship type is not in the database."),
            RemarkKind.PropertyKey => Unknown("UnknownPropertyKeyWarning", "property key", "The provided property key is not in the database"),
            RemarkKind.UnboundedShortestPath => Make(
                "UnboundedVariableLengthPattern",
                "The provided pattern is unbounded, consider adding an upper limit to the number of node hops.",
                "A search for shortest paths without an upper bound may go through the whole graph. Bound it, as in [*..15].",
                "INFORMATION",
                "PERFORMANCE"),
            _ => Make(
                "CartesianProduct",
                "This query builds a cartesian product between disconnected patterns.",
                $"The patterns of this MATCH share no variable, so every match of one is combined with every match of the others. Connect them, or match them one after the other. Unconnected: ({remark.Name}).",
                "INFORMATION",
                "PERFORMANCE"),
        };
    }
}
