using System.Globalization;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>The embedded engine as one side of a comparison. Every statement is undone.</summary>
internal sealed class EmbeddedSide
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private CypherEngine engine = new(new GraphStore());

    /// <summary>Puts what these statements make in place of the present graph.</summary>
    public void Load(params IEnumerable<string> statements)
    {
        engine = new CypherEngine(new GraphStore());
        foreach (string statement in statements)
        {
            engine.Run(statement).Dispose();
        }
    }

    /// <summary>Runs the statement, and the one that reads back, and undoes both.</summary>
    public Outcome Run(string query, string? after)
    {
        try
        {
            using var transaction = engine.BeginTransaction();
            using var result = transaction.Run(query, QueryParameters.Values, runOptions: new RunOptions { Timeout = Patience });
            var rows = Rows(result);
            string counters = CountersOf(result.Counters);
            return new Outcome(result.Columns, rows, counters, after is null ? null : Rows(transaction.Run(after)), null, null);
        }
        catch (CypherException exception)
        {
            return Outcome.Failed(exception.Code, exception.Message);
        }
    }

    private static List<string> Rows(QueryResult result)
    {
        var text = new EngineText(result);
        return [.. result.Rows.Select(row => string.Join(" | ", row.Select(text.Of)))];
    }

    private static string CountersOf(Counters counters) => string.Join(", ", typeof(Counters).GetProperties()
        .Where(p => p.PropertyType == typeof(long))
        .Select(p => (Name: char.ToLowerInvariant(p.Name[0]) + p.Name[1..], Count: (long)p.GetValue(counters)!))
        .Where(c => c.Count != 0)
        .OrderBy(c => c.Name, StringComparer.Ordinal)
        .Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Name}: {c.Count}")));
}
