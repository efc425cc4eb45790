using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>Similarity of two vectors, from 0 to 1, with the precision of single floats as in Neo4j.</summary>
internal static class VectorFunctions
{
    private const string Group = "vector";

    private static readonly CypherType Vector = CypherType.ListOf(CypherType.Number);

    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        Similarity("vector.similarity.cosine", "How close the directions of two vectors are: 1 for the same, 0 for opposite ones.", Cosine),
        Similarity("vector.similarity.euclidean", "How close two vectors are: 1 for equal ones, towards 0 with growing distance.", Euclidean),
    ];

    private static FunctionDefinition Similarity(string name, string summary, Func<double[], double[], string, double> measure) =>
        new(name, Group, summary, [new("a", Vector), new("b", Vector)], CypherType.Float, (_, arguments) =>
        {
            var left = Arguments.List(arguments[0], name);
            var right = Arguments.List(arguments[1], name);
            return left.Count == right.Count
                ? Value.Float((float)measure(Components(left, name), Components(right, name), name))
                : throw FunctionErrors.InvalidVector(name, $"the vectors have {left.Count} and {right.Count} dimensions");
        });

    private static double Cosine(double[] left, double[] right, string function)
    {
        double dot = 0;
        double leftSquares = 0;
        double rightSquares = 0;
        for (int i = 0; i < left.Length; i++)
        {
            dot += left[i] * right[i];
            leftSquares += left[i] * left[i];
            rightSquares += right[i] * right[i];
        }

        return leftSquares > 0 && rightSquares > 0
            ? Math.Clamp((1 + (dot / Math.Sqrt(leftSquares * rightSquares))) / 2, 0, 1)
            : throw FunctionErrors.InvalidVector(function, "a vector of length 0 has no direction");
    }

    private static double Euclidean(double[] left, double[] right, string function)
    {
        double squares = 0;
        for (int i = 0; i < left.Length; i++)
        {
            squares += (left[i] - right[i]) * (left[i] - right[i]);
        }

        return 1 / (1 + squares);
    }

    private static double[] Components(ListValue vector, string function) =>
        vector.Count > 0 && vector.All(component => component.IsNumber && float.IsFinite((float)component.AsFloat()))
            ? [.. vector.Select(component => component.AsFloat())]
            : throw FunctionErrors.InvalidVector(function, $"{Value.Of(vector)} is no vector of finite numbers");
}
