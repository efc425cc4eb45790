using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Syntax;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Binding;

/// <summary>Text to bound statement, for tests.</summary>
internal static class Bound
{
    private static readonly Dictionary<string, ProcedureDefinition> Procedures = new(StringComparer.Ordinal)
    {
        ["test.echo"] = new(
            "test.echo", "Gives back what it is given.", [new("in", CypherType.Integer)], [new("out", CypherType.Integer)],
            (_, arguments) => [[arguments[0]]]),
    };

    public static BoundStatement Statement(string query) => Binder.Bind(CypherParser.Parse(query), query, Procedures);

    /// <summary>The error that a parameter's value brings.</summary>
    public static CypherException Error(string query, string parameter, Value value) =>
        Assert.Throws<CypherException>(() => Binder.CheckParameters(
            CypherParser.Parse(query), query, Procedures, new Dictionary<string, Value>(StringComparer.Ordinal) { [parameter] = value }));

    public static CypherException Error(string query) => Assert.Throws<CypherException>(() => Statement(query));

    /// <summary>The error's name and the text it points to.</summary>
    public static string Describe(string query, CypherException error) =>
        $"{error.Detail} at '{query.Substring(error.Span!.Value.Start, error.Span.Value.Length)}'";
}
