namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>The operators <c>+ - * /</c> where an operand is a temporal value or a duration.</summary>
internal static class TemporalArithmetic
{
    /// <summary>A temporal value and a duration in either order, or two durations.</summary>
    /// <exception cref="CypherException">The operands do not go together, or the result is out of range.</exception>
    public static Value Add(Value left, Value right) => (left.As<ValueObject>(), right.As<ValueObject>()) switch
    {
        (TemporalValue start, Duration duration) => Value.Of(Shift(start, duration, 1)),
        (Duration duration, TemporalValue start) => Value.Of(Shift(start, duration, 1)),
        (Duration first, Duration second) => Value.Of(Combine(first, second, 1)),
        _ => throw Mismatch("add", left, right),
    };

    /// <summary>A duration from a temporal value or from a duration.</summary>
    /// <exception cref="CypherException">The operands do not go together, or the result is out of range.</exception>
    public static Value Subtract(Value left, Value right) => (left.As<ValueObject>(), right.As<ValueObject>()) switch
    {
        (TemporalValue start, Duration duration) => Value.Of(Shift(start, duration, -1)),
        (Duration first, Duration second) => Value.Of(Combine(first, second, -1)),
        _ => throw Mismatch("subtract", left, right),
    };

    /// <summary>A duration and a number in either order.</summary>
    /// <exception cref="CypherException">The operands do not go together, or the result is out of range.</exception>
    public static Value Multiply(Value left, Value right)
    {
        var duration = left.As<Duration>() ?? right.As<Duration>();
        var number = left.IsNumber ? left : right;
        if (duration is null || !number.IsNumber)
        {
            throw Mismatch("multiply", left, right);
        }

        return Value.Of(number.IsInteger ? Times(duration, number.AsInteger()) : Times(duration, number.AsFloat()));
    }

    /// <summary>A duration by a number, with fractions even when the number is an integer.</summary>
    /// <exception cref="CypherException">The operands do not go together, the divisor is the integer 0, or the result is out of range.</exception>
    public static Value Divide(Value left, Value right)
    {
        if (left.As<Duration>() is not { } duration || !right.IsNumber)
        {
            throw Mismatch("divide", left, right);
        }

        if (right.IsInteger && right.AsInteger() == 0)
        {
            throw ValueErrors.DivisionByZero();
        }

        double divisor = right.AsFloat();
        return Value.Of(DurationFractions.Spread(
            duration.Months / divisor, duration.Days / divisor, duration.Seconds / divisor, duration.Nanoseconds / divisor));
    }

    private static TemporalValue Shift(TemporalValue start, Duration duration, int sign)
    {
        long months = Signed(duration.Months, sign);
        long days = Signed(duration.Days, sign);
        long seconds = Signed(duration.Seconds, sign);
        long nanoseconds = sign * duration.Nanoseconds;
        return start switch
        {
            LocalDate date => ShiftDate(date, months, days).PlusDays(seconds / Duration.SecondsPerDay),
            LocalTime time => time.Plus(seconds, nanoseconds),
            OffsetTime time => new OffsetTime(time.Time.Plus(seconds, nanoseconds), time.OffsetSeconds),
            LocalDateTime local => new LocalDateTime(ShiftDate(local.Date, months, days), local.Time).Plus(seconds, nanoseconds),
            ZonedDateTime zoned => ShiftCalendar(zoned, months, days).Plus(seconds, nanoseconds),
            _ => throw new ArgumentOutOfRangeException(nameof(start)),
        };
    }

    private static LocalDate ShiftDate(LocalDate date, long months, long days) => date.PlusMonths(months).PlusDays(days);

    private static ZonedDateTime ShiftCalendar(ZonedDateTime start, long months, long days)
    {
        var later = months == 0 ? start : start.WithLocal(new LocalDateTime(start.Date.PlusMonths(months), start.Time));
        return days == 0 ? later : later.WithLocal(new LocalDateTime(later.Date.PlusDays(days), later.Time));
    }

    private static Duration Combine(Duration first, Duration second, int sign) =>
        TemporalMath.TryAdd(first.Months, Signed(second.Months, sign)) is { } months
        && TemporalMath.TryAdd(first.Days, Signed(second.Days, sign)) is { } days
        && TemporalMath.TryAdd(first.Seconds, Signed(second.Seconds, sign)) is { } seconds
            ? Duration.Of(months, days, seconds, first.Nanoseconds + ((long)sign * second.Nanoseconds))
            : throw ValueErrors.Argument($"Can not add duration {first} and {second} without causing overflow.");

    private static Duration Times(Duration duration, long factor) =>
        TemporalMath.TryMultiply(duration.Months, factor) is { } months
        && TemporalMath.TryMultiply(duration.Days, factor) is { } days
        && TemporalMath.TryMultiply(duration.Seconds, factor) is { } seconds
        && TemporalMath.TryMultiply(duration.Nanoseconds, factor) is { } nanoseconds
            ? Duration.Of(months, days, seconds, nanoseconds)
            : throw ValueErrors.Argument($"Can not multiply duration {duration} with {factor} without causing overflow.");

    private static Duration Times(Duration duration, double factor) => DurationFractions.Spread(
        duration.Months * factor, duration.Days * factor, duration.Seconds * factor, duration.Nanoseconds * factor);

    private static long Signed(long amount, int sign) =>
        TemporalMath.TryMultiply(amount, sign) ?? throw TemporalErrors.Overflow("long overflow");

    private static CypherException Mismatch(string operation, Value left, Value right) =>
        ValueErrors.Type($"Cannot {operation} {left.Kind} and {right.Kind}");
}
