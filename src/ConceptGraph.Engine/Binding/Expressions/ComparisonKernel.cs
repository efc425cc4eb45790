using System.Numerics;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>Typed loops that keep the rows for which a comparison is true; null is never true.</summary>
internal static class ComparisonKernel
{
    /// <summary>Numbers of one type.</summary>
    public static int Filter<T>(
        ComparisonOperator operation, T[] left, bool[] leftNulls, T[] right, bool[] rightNulls, Batch batch, int[] kept)
        where T : IComparisonOperators<T, T, bool> => operation switch
        {
            ComparisonOperator.Equal => Filter<T, EqualTest<T>>(left, leftNulls, right, rightNulls, batch, kept),
            ComparisonOperator.NotEqual => Filter<T, NotEqualTest<T>>(left, leftNulls, right, rightNulls, batch, kept),
            ComparisonOperator.Less => Filter<T, LessTest<T>>(left, leftNulls, right, rightNulls, batch, kept),
            ComparisonOperator.LessOrEqual => Filter<T, LessOrEqualTest<T>>(left, leftNulls, right, rightNulls, batch, kept),
            ComparisonOperator.Greater => Filter<T, GreaterTest<T>>(left, leftNulls, right, rightNulls, batch, kept),
            _ => Filter<T, GreaterOrEqualTest<T>>(left, leftNulls, right, rightNulls, batch, kept),
        };

    /// <summary>Ids or codes, negative for null, that are equal or are not.</summary>
    public static int FilterIds(bool equal, int[] left, int[] right, Batch batch, int[] kept)
    {
        int count = 0;
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            if (left[row] >= 0 && right[row] >= 0 && left[row] == right[row] == equal)
            {
                kept[count++] = row;
            }
        }

        return count;
    }

    /// <summary>Codes, negative for null, that are the wanted one or are not.</summary>
    public static int FilterCode(bool equal, int[] codes, int wanted, Batch batch, int[] kept)
    {
        int count = 0;
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            if (codes[row] >= 0 && codes[row] == wanted == equal)
            {
                kept[count++] = row;
            }
        }

        return count;
    }

    private static int Filter<T, TTest>(T[] left, bool[] leftNulls, T[] right, bool[] rightNulls, Batch batch, int[] kept)
        where TTest : struct, IComparisonTest<T>
    {
        int count = 0;
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            if (!leftNulls[row] && !rightNulls[row] && TTest.Holds(left[row], right[row]))
            {
                kept[count++] = row;
            }
        }

        return count;
    }
}
