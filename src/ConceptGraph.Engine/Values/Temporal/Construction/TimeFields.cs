namespace ConceptGraph.Engine.Values.Temporal.Construction;

/// <summary>The time part of a map: which components go together, and what they make of a time of day.</summary>
internal static class TimeFields
{
    /// <summary>The time that a map without a time to start from describes.</summary>
    /// <exception cref="CypherException">A larger component is missing, or one is out of range.</exception>
    public static LocalTime Build(TemporalFields fields)
    {
        if (!fields.Has(TemporalField.Hour))
        {
            throw ValueErrors.Argument("hour must be specified");
        }

        bool hasSubsecond = fields.HasAny(FieldSet.Subsecond);
        string? part = hasSubsecond ? "subsecond" : fields.Has(TemporalField.Second) ? "second" : null;
        string? missing = part is null ? null
            : !fields.Has(TemporalField.Minute) ? "minute"
            : hasSubsecond && !fields.Has(TemporalField.Second) ? "second"
            : null;
        return missing is null
            ? Apply(fields, LocalTime.Midnight)
            : throw ValueErrors.Argument($"{part} cannot be specified without {missing}");
    }

    /// <summary>A time with the components of a map instead of its own; the parts of a second are one component.</summary>
    /// <exception cref="CypherException">A component is out of range.</exception>
    public static LocalTime Apply(TemporalFields fields, LocalTime start) => fields.HasAny(FieldSet.AnyTime)
        ? LocalTime.Of(
            Or(fields, TemporalField.Hour, start.Hour),
            Or(fields, TemporalField.Minute, start.Minute),
            Or(fields, TemporalField.Second, start.Second),
            fields.HasAny(FieldSet.Subsecond) ? Subsecond(fields) : start.Nanosecond)
        : start;

    /// <summary>A part of a second, below a limit.</summary>
    /// <exception cref="CypherException">It is out of range.</exception>
    public static long Checked(TemporalFields fields, TemporalField field, long limit)
    {
        long value = fields.Number(field);
        return value >= 0 && value < limit ? value : throw TemporalErrors.Field($"Invalid value for {field}: {value}");
    }

    private static long Or(TemporalFields fields, TemporalField field, long otherwise) => fields.Has(field) ? fields.Number(field) : otherwise;

    // The smaller part counts within the next larger one that is given.
    private static long Subsecond(TemporalFields fields)
    {
        bool hasMillis = fields.Has(TemporalField.Millisecond);
        bool hasMicros = fields.Has(TemporalField.Microsecond);
        long millis = Checked(fields, TemporalField.Millisecond, 1000);
        long micros = Checked(fields, TemporalField.Microsecond, hasMillis ? 1000 : 1_000_000);
        long nanos = Checked(fields, TemporalField.Nanosecond, hasMicros ? 1000 : hasMillis ? 1_000_000 : LocalTime.NanosPerSecond);
        return (millis * 1_000_000) + (micros * 1000) + nanos;
    }
}
