using System.Globalization;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Functions.Spatial;
using ConceptGraph.Engine.Functions.Temporal;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Spatial;
using ConceptGraph.Engine.Values.Temporal;

namespace ConceptGraph.Engine.Tests.Temporal;

/// <summary>
/// Evaluates the few forms of expression that tables of temporal and spatial answers need (literals, maps, calls, components, arithmetic,
/// comparison), so that these values are tested without parser and executor.
/// </summary>
internal sealed class ExpressionEvaluator(FunctionContext context)
{
    private static readonly Dictionary<string, FunctionDefinition> Functions = TemporalFunctions.All
        .Concat(PointFunctions.All)
        .ToDictionary(function => function.Name, StringComparer.OrdinalIgnoreCase);

    private string text = "";
    private int position;

    public Value Evaluate(string expression)
    {
        text = expression;
        position = 0;
        var value = Comparison();
        return position == text.Length ? value : throw Unexpected();
    }

    private Value Comparison()
    {
        var left = Sum();
        return Operator("<>", "<=", ">=", "<", ">", "=") switch
        {
            null => left,
            "=" => Value.Boolean(ValueEquality.Equal(left, Sum())),
            "<>" => Value.Boolean(!ValueEquality.Equal(left, Sum())),
            "<" => Value.Boolean(ValueOrder.IsLess(left, Sum())),
            "<=" => Value.Boolean(ValueOrder.IsLessOrEqual(left, Sum())),
            ">" => Value.Boolean(ValueOrder.IsLess(Sum(), left)),
            _ => Value.Boolean(ValueOrder.IsLessOrEqual(Sum(), left)),
        };
    }

    private Value Sum()
    {
        var value = Product();
        while (Operator("+", "-") is { } sign)
        {
            value = sign == "+" ? ValueArithmetic.Add(value, Product()) : ValueArithmetic.Subtract(value, Product());
        }

        return value;
    }

    private Value Product()
    {
        var value = Component();
        while (Operator("*", "/") is { } sign)
        {
            value = sign == "*" ? ValueArithmetic.Multiply(value, Component()) : ValueArithmetic.Divide(value, Component());
        }

        return value;
    }

    private Value Component()
    {
        var value = Primary();
        while (Operator(".") is not null)
        {
            string name = Name();
            value = value.As<Point>() is { } point ? PointComponents.Get(point, name) : TemporalComponents.Get(value.As<ValueObject>()!, name);
        }

        return value;
    }

    private Value Primary()
    {
        SkipSpace();
        return Peek() switch
        {
            '\'' => Value.String(Text()),
            '{' => Map(),
            '[' => Value.List([.. Items('[', ']')]),
            '(' => Items('(', ')')[0],
            '-' or (>= '0' and <= '9') => Number(),
            _ => Word(),
        };
    }

    private Value Word()
    {
        string name = Name();
        while (Peek() == '.')
        {
            position++;
            name += "." + Name();
        }

        return name switch
        {
            "null" => default,
            "true" => Value.True,
            "false" => Value.False,
            _ => Call(Functions[name]),
        };
    }

    private Value Call(FunctionDefinition function)
    {
        var arguments = Items('(', ')');
        return function.NullInNullOut && arguments.Exists(argument => argument.IsNull)
            ? default
            : function.Body(context, arguments.ToArray());
    }

    private Value Map()
    {
        var entries = new List<KeyValuePair<string, Value>>();
        Expect('{');
        while (!TrySkip('}'))
        {
            string key = Name();
            Expect(':');
            entries.Add(KeyValuePair.Create(key, Comparison()));
            TrySkip(',');
        }

        return Value.Of(MapValue.From(entries));
    }

    private List<Value> Items(char open, char close)
    {
        var items = new List<Value>();
        Expect(open);
        while (!TrySkip(close))
        {
            items.Add(Comparison());
            TrySkip(',');
        }

        return items;
    }

    private Value Number()
    {
        int start = position++;
        while (char.IsAsciiDigit(Peek()) || Peek() is '.' or 'e' or 'E' || (Peek() is '-' or '+' && text[position - 1] is 'e' or 'E'))
        {
            position++;
        }

        var digits = text.AsSpan(start, position - start);
        return long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long whole)
            ? Value.Integer(whole)
            : Value.Float(double.Parse(digits, NumberStyles.Float, CultureInfo.InvariantCulture));
    }

    private string Text()
    {
        int end = text.IndexOf('\'', position + 1);
        string value = text[(position + 1)..end];
        position = end + 1;
        return value;
    }

    private string Name()
    {
        SkipSpace();
        int start = position;
        while (char.IsAsciiLetterOrDigit(Peek()))
        {
            position++;
        }

        return position > start ? text[start..position] : throw Unexpected();
    }

    private string? Operator(params ReadOnlySpan<string> candidates)
    {
        SkipSpace();
        foreach (string candidate in candidates)
        {
            if (string.CompareOrdinal(text, position, candidate, 0, candidate.Length) == 0)
            {
                position += candidate.Length;
                return candidate;
            }
        }

        return null;
    }

    private bool TrySkip(char expected)
    {
        SkipSpace();
        bool isNext = Peek() == expected;
        position += isNext ? 1 : 0;
        return isNext;
    }

    private void Expect(char expected)
    {
        if (!TrySkip(expected))
        {
            throw Unexpected();
        }
    }

    private void SkipSpace()
    {
        while (Peek() == ' ')
        {
            position++;
        }
    }

    private char Peek() => position < text.Length ? text[position] : '\0';

    private FormatException Unexpected() => new($"Unexpected text at {position}: {text}");
}
