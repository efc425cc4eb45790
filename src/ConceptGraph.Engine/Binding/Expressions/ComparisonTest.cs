using System.Numerics;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>A comparison as a type, so that the loop over a column is compiled for each.</summary>
internal interface IComparisonTest<T>
{
    static abstract bool Holds(T left, T right);
}

internal readonly struct EqualTest<T> : IComparisonTest<T>
    where T : IComparisonOperators<T, T, bool>
{
    public static bool Holds(T left, T right) => left == right;
}

internal readonly struct NotEqualTest<T> : IComparisonTest<T>
    where T : IComparisonOperators<T, T, bool>
{
    public static bool Holds(T left, T right) => left != right;
}

internal readonly struct LessTest<T> : IComparisonTest<T>
    where T : IComparisonOperators<T, T, bool>
{
    public static bool Holds(T left, T right) => left < right;
}

internal readonly struct LessOrEqualTest<T> : IComparisonTest<T>
    where T : IComparisonOperators<T, T, bool>
{
    public static bool Holds(T left, T right) => left <= right;
}

internal readonly struct GreaterTest<T> : IComparisonTest<T>
    where T : IComparisonOperators<T, T, bool>
{
    public static bool Holds(T left, T right) => left > right;
}

internal readonly struct GreaterOrEqualTest<T> : IComparisonTest<T>
    where T : IComparisonOperators<T, T, bool>
{
    public static bool Holds(T left, T right) => left >= right;
}
