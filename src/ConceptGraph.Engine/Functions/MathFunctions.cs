using ConceptGraph.Engine.Functions.Numbers;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>Numeric and logarithmic functions.</summary>
internal static class MathFunctions
{
    private const string Group = "numeric";

    private static readonly FunctionParameter Input = new("input", CypherType.Number);
    private static readonly FunctionParameter[] RoundParameters =
        [new("value", CypherType.Number), new("precision", CypherType.Number), new("mode", CypherType.String)];

    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("abs", Group, "The number without its sign.", [Input], CypherType.Number, Abs) { InferReturns = types => types[0] },
        new("sign", Group, "−1, 0 or 1 for a number below, at or above 0; 0 for NaN.", [Input], CypherType.Integer, Sign),
        new("isNaN", Group, "Whether the number is NaN.", [Input], CypherType.Boolean,
            (_, arguments) => Value.Boolean(double.IsNaN(Arguments.Number(arguments[0], "isNaN")))),
        new("round", Group, "The number rounded to an integer or to a number of decimals; the mode says where halves go.",
            RoundParameters, CypherType.Float, Round) { Required = 1 },
        new("rand", Group, "A random number from 0 on and below 1.", [], CypherType.Float,
            (context, _) => Value.Float(context.Random.NextDouble())) { IsDeterministic = false },
        OfFloat("ceil", Group, "The next whole number upwards, as a float.", Math.Ceiling),
        OfFloat("floor", Group, "The next whole number downwards, as a float.", Math.Floor),
        OfFloat("sqrt", "logarithmic", "The square root; NaN below 0.", Math.Sqrt),
        OfFloat("exp", "logarithmic", "Euler's number to the power of the argument.", Math.Exp),
        OfFloat("log", "logarithmic", "The natural logarithm; NaN below 0.", Math.Log),
        OfFloat("log10", "logarithmic", "The logarithm to base 10; NaN below 0.", Math.Log10),
        new("e", "logarithmic", "Euler's number.", [], CypherType.Float, (_, _) => Value.Float(Math.E)),
    ];

    /// <summary>A function from one number to a float.</summary>
    public static FunctionDefinition OfFloat(string name, string group, string summary, Func<double, double> function) =>
        new(name, group, summary, [Input], CypherType.Float, (_, arguments) => Value.Float(function(Arguments.Number(arguments[0], name))));

    /// <summary>The smallest integer stays itself, as in Neo4j.</summary>
    private static Value Abs(FunctionContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].IsInteger
            ? Value.Integer(arguments[0].AsInteger() is < 0 and var negative ? unchecked(-negative) : arguments[0].AsInteger())
            : Value.Float(Math.Abs(Arguments.Number(arguments[0], "abs")));

    private static Value Sign(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        double number = Arguments.Number(arguments[0], "sign");
        return Value.Integer(number > 0 ? 1 : number < 0 ? -1 : 0);
    }

    private static Value Round(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        double number = Arguments.Number(arguments[0], "round");
        long precision = arguments.Length > 1 ? Arguments.Integer(arguments[1], "round") : 0;
        if (precision < 0)
        {
            throw FunctionErrors.OutOfRange("round", "precision", "0 or more", arguments[1]);
        }

        bool toWhole = precision == 0 && arguments.Length < 3;
        var mode = arguments.Length > 2 ? RoundingModes.Find(Arguments.Text(arguments[2], "round")) : RoundingMode.HalfUp;
        return Value.Float(toWhole ? Rounding.ToWhole(number) : Rounding.ToDecimals(number, precision, mode));
    }
}
