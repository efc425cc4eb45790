namespace ConceptGraph.Engine.Values.Temporal.Construction;

/// <summary>A map of components, by field. A key with the null value is there and stands for the field's first value.</summary>
internal sealed class TemporalFields
{
    private static readonly TemporalField[] All = Enum.GetValues<TemporalField>();
    private static readonly Dictionary<string, TemporalField> Names = All.ToDictionary(NameOf, StringComparer.OrdinalIgnoreCase);

    private readonly Value[] values;
    private readonly FieldSet present;

    private TemporalFields(Value[] values, FieldSet present)
    {
        this.values = values;
        this.present = present;
    }

    /// <summary>Whether the time zone is all there is: a request for the current time there.</summary>
    public bool IsOnlyZone => present == FieldSet.Timezone;

    public bool IsEmpty => present == FieldSet.None;

    /// <summary>Reads the keys of a map, without regard to case.</summary>
    /// <param name="map">Components, and temporal values to start from.</param>
    /// <param name="supported">The fields that the wanted type has; a zone alone is always allowed.</param>
    /// <exception cref="CypherException">A key is unknown or not for this type.</exception>
    public static TemporalFields Read(MapValue map, FieldSet supported)
    {
        var values = new Value[All.Length];
        var present = FieldSet.None;
        foreach (var (key, value) in map)
        {
            if (!Names.TryGetValue(key, out var field))
            {
                throw ValueErrors.Argument($"No such field: {key}");
            }

            values[(int)field] = value;
            present |= Bit(field);
        }

        var fields = new TemporalFields(values, present);
        return fields.IsOnlyZone ? fields : fields.CheckSupport(supported);
    }

    public bool Has(TemporalField field) => HasAny(Bit(field));

    public bool HasAny(FieldSet fields) => (present & fields) != 0;

    /// <summary>The fields of a set that are there, in order.</summary>
    public IEnumerable<TemporalField> In(FieldSet fields) => All.Where(field => (present & fields & Bit(field)) != 0);

    /// <summary>The value as it was given.</summary>
    public Value Raw(TemporalField field) => values[(int)field];

    /// <summary>A whole number; the field's first value when it is null or missing.</summary>
    /// <exception cref="CypherException">It is of another type.</exception>
    public long Number(TemporalField field) => values[(int)field] switch
    {
        { IsInteger: true } number => number.AsInteger(),
        { IsNull: true } => field is > TemporalField.Year and < TemporalField.Hour ? 1 : 0,
        var other => throw ValueErrors.Argument($"{NameOf(field)} must be an integer value, but was {other.Kind}"),
    };

    /// <summary>The temporal value to start from.</summary>
    /// <exception cref="CypherException">It is none.</exception>
    public TemporalValue Selected(TemporalField field) =>
        values[(int)field].As<TemporalValue>()
        ?? throw ValueErrors.Argument($"Cannot construct {NameOf(field)} from a value of type {values[(int)field].Kind}");

    /// <summary>The same fields and one more, or one with another value.</summary>
    public TemporalFields With(TemporalField field, Value value)
    {
        var changed = (Value[])values.Clone();
        changed[(int)field] = value;
        return new TemporalFields(changed, present | Bit(field));
    }

    /// <summary>The other fields only.</summary>
    public TemporalFields Without(FieldSet fields) => new(values, present & ~fields);

    /// <summary>The key of a field, as maps have it.</summary>
    public static string NameOf(TemporalField field) => field switch
    {
        TemporalField.DateTime => "datetime",
        _ => char.ToLowerInvariant(field.ToString()[0]) + field.ToString()[1..],
    };

    private static FieldSet Bit(TemporalField field) => (FieldSet)(1 << (int)field);

    private TemporalFields CheckSupport(FieldSet supported)
    {
        foreach (var field in In(~supported))
        {
            throw ValueErrors.Type(field == TemporalField.Timezone
                ? "Cannot assign time zone if also assigning other fields."
                : $"Not supported: {NameOf(field)}");
        }

        return this;
    }
}
