using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Tests.Values;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Functions;

/// <summary>Runs a call of a function with literal arguments, such as <c>left('abc', 2)</c>, as an executor would.</summary>
internal static class FunctionCall
{
    /// <summary>The result as a literal.</summary>
    public static string Run(string call)
    {
        var reader = new Literal(call);
        string name = reader.Name();
        var function = FunctionCatalog.FindScalar(name) ?? throw new KeyNotFoundException($"There is no function {name}");
        Value[] arguments = [.. reader.Items('(', ')', reader.Next)];
        Assert.InRange(arguments.Length, function.Required, function.IsVariadic ? int.MaxValue : function.Parameters.Count);
        return function.NullInNullOut && Array.Exists(arguments, a => a.IsNull)
            ? "null"
            : function.Body(Context(), arguments).ToString();
    }

    /// <summary>The result of an aggregation over rows of arguments, as a literal.</summary>
    public static string Aggregate(string name, IEnumerable<Value[]> rows)
    {
        var function = FunctionCatalog.FindAggregate(name) ?? throw new KeyNotFoundException($"There is no aggregation {name}");
        var accumulator = function.Create();
        foreach (var row in rows.Where(row => function.CountsNull || !row[0].IsNull))
        {
            accumulator.Add(row);
        }

        return accumulator.Result().ToString();
    }

    /// <summary>Functions of these tests never look at the graph.</summary>
    private static FunctionContext Context() => new(null!, DateTimeOffset.UnixEpoch, TimeProvider.System);
}
