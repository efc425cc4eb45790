using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Spatial;

namespace ConceptGraph.Engine.Execution;

/// <summary>Which values a property can hold: anything but entities, paths and maps; lists only of one kind, without nulls and lists.</summary>
internal static class PropertyValues
{
    private const KindSet Storable = KindSet.Boolean | KindSet.Number | KindSet.String | KindSet.Temporal | KindSet.Duration | KindSet.Point;

    /// <summary>The value as it is stored: a list of integers and floats becomes a list of floats.</summary>
    /// <exception cref="CypherException">It cannot be stored.</exception>
    public static Value ToStored(Value value, string key)
    {
        if (value.IsNull || IsStorable(value))
        {
            return value;
        }

        return value.As<ListValue>() is { } list ? ToStoredList(list, key) : throw ExecutionErrors.NotStorable(value, key);
    }

    private static bool IsStorable(Value value) => ((KindSet)(1u << (int)value.Kind) & Storable) != 0;

    private static Value ToStoredList(ListValue list, string key)
    {
        bool isMixed = false;
        foreach (var item in list.AsSpan())
        {
            if (!IsStorable(item))
            {
                throw ExecutionErrors.NotStorableInList(item, key);
            }

            if (item.Kind == ValueKind.Point && list[0].Kind == ValueKind.Point && item.As<Point>()!.System != list[0].As<Point>()!.System)
            {
                throw ExecutionErrors.MixedPoints(key);
            }

            if (item.Kind != list[0].Kind)
            {
                isMixed = item.IsNumber && list[0].IsNumber ? true : throw ExecutionErrors.MixedList(key);
            }
        }

        return isMixed ? Value.List([.. list.Select(item => Value.Float(item.AsFloat()))]) : Value.Of(list);
    }
}
