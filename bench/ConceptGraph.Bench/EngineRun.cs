using ConceptGraph.Engine;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Bench;

/// <summary>Runs Cypher texts on the embedded engine.</summary>
internal static class EngineRun
{
    /// <summary>The work as a function that runs it once; parameters are converted before, as a caller in the same process would have them.</summary>
    public static Func<double> Of(CypherEngine engine, CypherWork work)
    {
        Dictionary<string, Value>[] parameters = [.. work.Parameters.Select(Convert)];
        return () =>
        {
            double sum = 0;
            foreach (var given in parameters)
            {
                using var result = engine.Run(work.Text, given);
                sum += work.Answer(result.Rows.Select(row => row.Select(Convert).ToArray()));
            }

            return sum;
        };
    }

    private static Dictionary<string, Value> Convert(IReadOnlyDictionary<string, object?> parameters) =>
        parameters.ToDictionary(pair => pair.Key, pair => ToValue(pair.Value), StringComparer.Ordinal);

    private static Value ToValue(object? value) => value switch
    {
        int number => Value.Integer(number),
        long number => Value.Integer(number),
        string text => Value.String(text),
        IReadOnlyDictionary<string, object?> map => Value.Of(MapValue.From([.. map.Select(pair => KeyValuePair.Create(pair.Key, ToValue(pair.Value)))])),
        IEnumerable<object?> list => Value.List([.. list.Select(ToValue)]),
        _ => throw new ArgumentException($"No parameter can be a {value?.GetType()}.", nameof(value)),
    };

    private static object? Convert(Value value) => value switch
    {
        { IsInteger: true } => value.AsInteger(),
        { IsString: true } => value.AsString(),
        _ => null,
    };
}
