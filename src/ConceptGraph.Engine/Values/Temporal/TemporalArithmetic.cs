namespace ConceptGraph.Engine.Values.Temporal;

/// <summary>The operators <c>+ - * /</c> where an operand is a temporal value or a duration.</summary>
internal static class TemporalArithmetic
{
    /// <summary>The outcome of an operator; false when there is none for these types.</summary>
    /// <exception cref="CypherException">The result is out of range, or the divisor is the integer 0.</exception>
    public static bool TryCalculate(ArithmeticOperator operation, Value left, Value right, out Value result)
    {
        result = operation switch
        {
            ArithmeticOperator.Add => Add(left.As<ValueObject>(), right.As<ValueObject>()),
            ArithmeticOperator.Subtract => Subtract(left.As<ValueObject>(), right.As<ValueObject>()),
            ArithmeticOperator.Multiply => Multiply(left, right),
            ArithmeticOperator.Divide => Divide(left, right),
            _ => default,
        };
        return !result.IsNull;
    }

    private static Value Add(ValueObject? left, ValueObject? right) => (left, right) switch
    {
        (TemporalValue start, Duration duration) => Value.Of(Shift(start, duration, 1)),
        (Duration duration, TemporalValue start) => Value.Of(Shift(start, duration, 1)),
        (Duration first, Duration second) => Value.Of(Combine(first, second, 1)),
        _ => default,
    };

    private static Value Subtract(ValueObject? left, ValueObject? right) => (left, right) switch
    {
        (TemporalValue start, Duration duration) => Value.Of(Shift(start, duration, -1)),
        (Duration first, Duration second) => Value.Of(Combine(first, second, -1)),
        _ => default,
    };

    private static Value Multiply(Value left, Value right)
    {
        var duration = left.As<Duration>() ?? right.As<Duration>();
        var number = left.IsNumber ? left : right;
        return duration is null || !number.IsNumber ? default
            : Value.Of(number.IsInteger ? Times(duration, number.AsInteger()) : Times(duration, number.AsFloat()));
    }

    // Fractions are kept even when the divisor is an integer.
    private static Value Divide(Value left, Value right)
    {
        if (left.As<Duration>() is not { } duration || !right.IsNumber)
        {
            return default;
        }

        if (right.IsInteger && right.AsInteger() == 0)
        {
            throw ValueErrors.DivisionByZero();
        }

        double divisor = right.AsFloat();
        return Value.Of(DurationFractions.TrySpread(duration.Months / divisor, duration.Days / divisor, duration.Seconds / divisor, duration.Nanoseconds / divisor)
            ?? throw ValueErrors.Argument($"Can not divide duration {duration} with {right} without causing overflow."));
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

    private static Duration Times(Duration duration, double factor) =>
        DurationFractions.TrySpread(duration.Months * factor, duration.Days * factor, duration.Seconds * factor, duration.Nanoseconds * factor)
        ?? throw ValueErrors.Argument($"Can not multiply duration {duration} with {Value.Float(factor)} without causing overflow.");

    private static long Signed(long amount, int sign) =>
        TemporalMath.TryMultiply(amount, sign) ?? throw TemporalErrors.Overflow("long overflow");
}
