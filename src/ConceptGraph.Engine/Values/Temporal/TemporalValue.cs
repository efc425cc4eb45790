using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>A date, a time or both, with or without a zone. Immutable; compared by content.</summary>
public abstract class TemporalValue : ComparableValue
{
    private protected TemporalValue()
    {
    }

    /// <summary>The date part as the zone shows it; null for times.</summary>
    public virtual LocalDate? Date => null;

    /// <summary>The time part as the zone shows it; null for dates.</summary>
    public virtual LocalTime? Time => null;

    /// <summary>The zone or offset; null for a date and for local values.</summary>
    internal virtual Zone? Zone => null;

    internal override bool TryCalculate(ArithmeticOperator operation, Value left, Value right, out Value result) =>
        TemporalArithmetic.TryCalculate(operation, left, right, out result);

    /// <summary>The date part, of a value that a query asked to have one.</summary>
    internal LocalDate RequireDate() => Date ?? throw ValueErrors.Type($"Cannot get the date of: {this}");

    /// <summary>The time part, of a value that a query asked to have one.</summary>
    internal LocalTime RequireTime() => Time ?? throw ValueErrors.Type($"Cannot get the time of: {this}");
}
