using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>What SHOW shows: one map a row, by the names of Neo4j's columns.</summary>
internal static class SchemaListing
{
    public static IEnumerable<MapValue> Of(ShowStatement show, ExecutionContext context)
    {
        var graph = context.Graph;
        string[] words = show.Subject.ToUpperInvariant().Split(' ');
        return words[^1] switch
        {
            "INDEXES" => graph.Indexes.Select((index, i) => (index, i)).Where(e => IsShown(e.index, words)).Select(e => Index(e.index, e.i, graph)),
            "CONSTRAINTS" => graph.Indexes.Select((index, i) => (index, i)).Where(e => IsShownConstraint(e.index, words)).Select(e => Constraint(e.index, e.i, graph)),
            "PROCEDURES" => CallableListing.Procedures(context.Environment.Procedures),
            "DATABASES" or "DATABASE" => DatabaseListing.Of(show.Name),
            _ => words.Contains("USER") ? [] : CallableListing.Functions(),
        };
    }

    private static bool IsShown(IndexDefinition index, string[] words) =>
        words is ["INDEXES"] || words[0] == "ALL" || string.Equals(words[0], index.Kind.ToString(), StringComparison.OrdinalIgnoreCase);

    /// <summary>There are uniqueness constraints only, of nodes and of relationships.</summary>
    private static bool IsShownConstraint(IndexDefinition index, string[] words) =>
        index.IsUnique
        && (words is ["CONSTRAINTS"] || words[0] == "ALL" || words.Contains("UNIQUE") || words.Contains("UNIQUENESS"))
        && !words.Contains(index.IsNode ? "RELATIONSHIP" : "NODE")
        && !(index.IsNode && words.Contains("REL"));

    private static MapValue Index(IndexDefinition index, int number, IGraph graph) => Map(
        [
            .. Shared(index, number, graph),
            ("state", Value.String("ONLINE")),
            ("populationPercent", Value.Float(100)),
            ("type", Value.String(index.Kind.ToString().ToUpperInvariant())),
            ("indexProvider", Value.String(ProviderOf(index.Kind))),
            ("owningConstraint", Value.String(index.IsUnique ? index.Name : null)),
            ("readCount", Value.Integer(0)),
            ("options", OptionsOf(index)),
            ("failureMessage", Value.String("")),
        ]);

    private static MapValue Constraint(IndexDefinition index, int number, IGraph graph) => Map(
        [
            .. Shared(index, number, graph),
            ("type", Value.String(index.IsNode ? "UNIQUENESS" : "RELATIONSHIP_UNIQUENESS")),
            ("ownedIndex", Value.String(index.Name)),
            ("options", OptionsOf(index)),
        ]);

    /// <summary>The provider that Neo4j names for such an index.</summary>
    private static string ProviderOf(IndexKind kind) => kind switch
    {
        IndexKind.Text => "text-2.0",
        IndexKind.Point => "point-1.0",
        IndexKind.Fulltext => "fulltext-1.0",
        IndexKind.Lookup => "token-lookup-1.0",
        _ => "range-1.0",
    };

    private static Value OptionsOf(IndexDefinition index) =>
        Value.Of(Map([("indexConfig", Value.Of(MapValue.Empty)), ("indexProvider", Value.String(ProviderOf(index.Kind)))]));

    private static (string Key, Value Value)[] Shared(IndexDefinition index, int number, IGraph graph)
    {
        string token = (index.IsNode ? graph.Labels : graph.RelationshipTypes)[index.Token];
        string[] keys = [.. index.Keys.Select(k => graph.PropertyKeys[k])];
        string variable = index.IsNode ? "n" : "r";
        string pattern = index.IsNode ? $"(n:`{token}`)" : $"()-[r:`{token}`]-()";
        string properties = string.Join(", ", keys.Select(k => $"{variable}.`{k}`"));
        string create = index.IsUnique
            ? $"CREATE CONSTRAINT `{index.Name}` FOR {pattern} REQUIRE ({properties}) IS UNIQUE"
            : $"CREATE {index.Kind.ToString().ToUpperInvariant()} INDEX `{index.Name}` FOR {pattern} ON ({properties})";
        return
        [
            ("id", Value.Integer(number + 1)),
            ("name", Value.String(index.Name)),
            ("entityType", Value.String(index.IsNode ? "NODE" : "RELATIONSHIP")),
            ("labelsOrTypes", Value.List(Value.String(token))),
            ("properties", Value.List(Array.ConvertAll(keys, Value.String))),
            ("createStatement", Value.String(create)),
        ];
    }

    public static MapValue Map(params (string Key, Value Value)[] entries) =>
        new(Array.ConvertAll(entries, e => e.Key), Array.ConvertAll(entries, e => e.Value));
}
