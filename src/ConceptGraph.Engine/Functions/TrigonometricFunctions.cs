using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>Trigonometric functions; angles in radians.</summary>
internal static class TrigonometricFunctions
{
    private const string Group = "trigonometric";
    private const double DegreesPerRadian = 180 / Math.PI;
    private const double RadiansPerDegree = Math.PI / 180;

    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        MathFunctions.OfFloat("sin", Group, "The sine.", Math.Sin),
        MathFunctions.OfFloat("cos", Group, "The cosine.", Math.Cos),
        MathFunctions.OfFloat("tan", Group, "The tangent.", Math.Tan),
        MathFunctions.OfFloat("cot", Group, "The cotangent; infinite at 0.", angle => 1 / Math.Tan(angle)),
        MathFunctions.OfFloat("asin", Group, "The angle with this sine; NaN outside −1 to 1.", Math.Asin),
        MathFunctions.OfFloat("acos", Group, "The angle with this cosine; NaN outside −1 to 1.", Math.Acos),
        MathFunctions.OfFloat("atan", Group, "The angle with this tangent.", Math.Atan),
        MathFunctions.OfFloat("haversin", Group, "Half of one minus the cosine.", angle => (1 - Math.Cos(angle)) / 2),
        MathFunctions.OfFloat("degrees", Group, "Radians as degrees.", angle => angle * DegreesPerRadian),
        MathFunctions.OfFloat("radians", Group, "Degrees as radians.", angle => angle * RadiansPerDegree),
        new("atan2", Group, "The angle of the point (x, y) seen from the origin.", [new("y", CypherType.Number), new("x", CypherType.Number)], CypherType.Float,
            (_, arguments) => Value.Float(Math.Atan2(Arguments.Number(arguments[0], "atan2"), Arguments.Number(arguments[1], "atan2")))),
        new("pi", Group, "The ratio of a circle's circumference to its diameter.", [], CypherType.Float, (_, _) => Value.Float(Math.PI)),
    ];
}
