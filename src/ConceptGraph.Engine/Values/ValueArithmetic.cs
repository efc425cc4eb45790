namespace ConceptGraph.Engine.Values;

/// <summary>The arithmetic operators over every type that has them: numbers, text, lists, temporal values. Null in, null out.</summary>
internal static class ValueArithmetic
{
    /// <summary>Sum, concatenation of text with any scalar, or a list with a list or one more item at either end.</summary>
    public static Value Add(Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return default;
        }

        if (left.IsInteger && right.IsInteger)
        {
            long sum = unchecked(left.AsInteger() + right.AsInteger());
            bool overflows = ((left.AsInteger() ^ sum) & (right.AsInteger() ^ sum)) < 0;
            return overflows ? throw ValueErrors.Overflow($"{left} + {right}") : Value.Integer(sum);
        }

        if (left.IsNumber && right.IsNumber)
        {
            return Value.Float(left.AsFloat() + right.AsFloat());
        }

        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List)
        {
            return Value.Of(new ListValue([.. ItemsOf(left), .. ItemsOf(right)]));
        }

        if ((left.IsString && IsTextLike(right)) || (right.IsString && IsTextLike(left)))
        {
            return Value.String(Join(ValueText.ToText(left), ValueText.ToText(right)));
        }

        return Calculate(ArithmeticOperator.Add, left, right);
    }

    public static Value Subtract(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            long difference = unchecked(left.AsInteger() - right.AsInteger());
            bool overflows = ((left.AsInteger() ^ right.AsInteger()) & (left.AsInteger() ^ difference)) < 0;
            return overflows ? throw ValueErrors.Overflow($"{left} - {right}") : Value.Integer(difference);
        }

        return left.IsNumber && right.IsNumber
            ? Value.Float(left.AsFloat() - right.AsFloat())
            : Calculate(ArithmeticOperator.Subtract, left, right);
    }

    public static Value Multiply(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            long high = Math.BigMul(left.AsInteger(), right.AsInteger(), out long low);
            return high == low >> 63 ? Value.Integer(low) : throw ValueErrors.Overflow($"{left} * {right}");
        }

        return left.IsNumber && right.IsNumber
            ? Value.Float(left.AsFloat() * right.AsFloat())
            : Calculate(ArithmeticOperator.Multiply, left, right);
    }

    /// <summary>
    /// Of two integers the quotient rounded towards zero; the integer 0 divides nothing, not even null, the float 0.0 anything; the smallest integer divided
    /// by −1 stays itself, as in Neo4j.
    /// </summary>
    public static Value Divide(Value left, Value right)
    {
        if (right.IsInteger && right.AsInteger() == 0)
        {
            throw ValueErrors.DivisionByZero();
        }

        if (left.IsInteger && right.IsInteger)
        {
            return Value.Integer(right.AsInteger() == -1 ? unchecked(-left.AsInteger()) : left.AsInteger() / right.AsInteger());
        }

        return left.IsNumber && right.IsNumber
            ? Value.Float(left.AsFloat() / right.AsFloat())
            : Calculate(ArithmeticOperator.Divide, left, right);
    }

    /// <summary>The remainder, with the sign of the dividend.</summary>
    public static Value Modulo(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger)
        {
            return right.AsInteger() switch
            {
                0 => throw ValueErrors.DivisionByZero(),
                -1 => Value.Integer(0),
                var divisor => Value.Integer(left.AsInteger() % divisor),
            };
        }

        return left.IsNumber && right.IsNumber
            ? Value.Float(left.AsFloat() % right.AsFloat())
            : Calculate(ArithmeticOperator.Modulo, left, right);
    }

    /// <summary>Always a float.</summary>
    public static Value Power(Value left, Value right) =>
        left.IsNumber && right.IsNumber
            ? Value.Float(Power(left.AsFloat(), right.AsFloat()))
            : Calculate(ArithmeticOperator.Power, left, right);

    /// <summary>As in Java, NaN comes of a NaN exponent, and of ±1 to the power of infinity.</summary>
    private static double Power(double left, double right) =>
        double.IsNaN(right) || (double.IsInfinity(right) && Math.Abs(left) == 1) ? double.NaN : Math.Pow(left, right);

    public static Value Negate(Value operand) => operand.Kind switch
    {
        ValueKind.Null => default,
        ValueKind.Float => Value.Float(-operand.AsFloat()),
        ValueKind.Integer when operand.AsInteger() == long.MinValue => throw ValueErrors.Overflow($"-({operand})"),
        ValueKind.Integer => Value.Integer(-operand.AsInteger()),
        _ => throw ValueErrors.Type($"Cannot negate {TypeNames.Of(operand)}"),
    };

    /// <summary>The operator <c>||</c>: text with text or list with list; null when one of them is null and the other one of these.</summary>
    public static Value Concatenate(Value left, Value right) =>
        (left.IsNull && IsSequence(right)) || (right.IsNull && IsSequence(left)) ? default
        : left.IsString && right.IsString ? Value.String(Join(left.AsString(), right.AsString()))
        : left.Kind == ValueKind.List && right.Kind == ValueKind.List ? Value.Of(new ListValue([.. left.AsList().AsSpan(), .. right.AsList().AsSpan()]))
        : throw ValueErrors.Type($"Cannot concatenate {TypeNames.Of(left)} and {TypeNames.Of(right)}");

    private static string Join(string left, string right)
    {
        TextLimit.Check((long)left.Length + right.Length);
        return left + right;
    }

    private static Value Calculate(ArithmeticOperator operation, Value left, Value right)
    {
        if (left.IsNull || right.IsNull)
        {
            return default;
        }

        var owner = left.As<ComparableValue>() ?? right.As<ComparableValue>();
        return owner is not null && owner.TryCalculate(operation, left, right, out var result)
            ? result
            : throw ValueErrors.NoSuchOperation(operation, left, right);
    }

    private static bool IsSequence(Value value) => value.IsNull || value.IsString || value.Kind == ValueKind.List;

    private static bool IsTextLike(Value value) =>
        value.IsString || value.IsNumber || value.IsBoolean || value.As<ComparableValue>() is not null;

    private static ReadOnlySpan<Value> ItemsOf(Value value) =>
        value.Kind == ValueKind.List ? value.AsList().AsSpan() : new Value[] { value };
}
