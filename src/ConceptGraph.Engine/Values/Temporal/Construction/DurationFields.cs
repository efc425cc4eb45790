namespace ConceptGraph.Engine.Values.Temporal.Construction;

/// <summary>Durations from maps: <c>{months: 5, days: 1.5}</c>. Floats are spread over the smaller groups.</summary>
internal static class DurationFields
{
    private enum Group
    {
        Months,
        Days,
        Seconds,
        Nanoseconds,
    }

    private static readonly Dictionary<string, (Group Group, long Size)> Units = new(StringComparer.OrdinalIgnoreCase)
    {
        ["years"] = (Group.Months, 12),
        ["months"] = (Group.Months, 1),
        ["weeks"] = (Group.Days, 7),
        ["days"] = (Group.Days, 1),
        ["hours"] = (Group.Seconds, 3600),
        ["minutes"] = (Group.Seconds, 60),
        ["seconds"] = (Group.Seconds, 1),
        ["milliseconds"] = (Group.Nanoseconds, 1_000_000),
        ["microseconds"] = (Group.Nanoseconds, 1000),
        ["nanoseconds"] = (Group.Nanoseconds, 1),
    };

    /// <exception cref="CypherException">A key is unknown, a value is no number, or the duration is too long.</exception>
    public static Duration Build(MapValue map)
    {
        if (map.Count == 0)
        {
            throw ValueErrors.Argument("At least one temporal unit must be specified.");
        }

        Span<Int128> whole = stackalloc Int128[4];
        Span<double> fractional = stackalloc double[4];
        bool isFractional = false;
        foreach (var (key, value) in map)
        {
            if (!Units.TryGetValue(key, out var unit))
            {
                throw ValueErrors.Argument($"Unknown field: {key}");
            }

            if (!value.IsNumber)
            {
                throw ValueErrors.Argument($"{key} must be a number value, but was {value.Kind}");
            }

            isFractional |= value.IsFloat;
            whole[(int)unit.Group] += value.IsInteger ? (Int128)value.AsInteger() * unit.Size : 0;
            fractional[(int)unit.Group] += value.AsFloat() * unit.Size;
        }

        return isFractional
            ? DurationFractions.Spread(fractional[0], fractional[1], fractional[2], fractional[3])
            : Duration.Of(Narrow(whole[0]), Narrow(whole[1]), Narrow(whole[2]), Narrow(whole[3]));
    }

    private static long Narrow(Int128 amount) =>
        TemporalMath.Narrow(amount) ?? throw ValueErrors.Argument("Invalid value for duration, will cause overflow.");
}
