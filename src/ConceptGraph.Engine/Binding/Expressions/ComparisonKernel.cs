using System.Numerics;
using System.Runtime.CompilerServices;
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
            ComparisonOperator.Equal => Filter<T, EqualTest<T>>(left, leftNulls, right, rightNulls, batch.Rows, kept),
            ComparisonOperator.NotEqual => Filter<T, NotEqualTest<T>>(left, leftNulls, right, rightNulls, batch.Rows, kept),
            ComparisonOperator.Less => Filter<T, LessTest<T>>(left, leftNulls, right, rightNulls, batch.Rows, kept),
            ComparisonOperator.LessOrEqual => Filter<T, LessOrEqualTest<T>>(left, leftNulls, right, rightNulls, batch.Rows, kept),
            ComparisonOperator.Greater => Filter<T, GreaterTest<T>>(left, leftNulls, right, rightNulls, batch.Rows, kept),
            _ => Filter<T, GreaterOrEqualTest<T>>(left, leftNulls, right, rightNulls, batch.Rows, kept),
        };

    /// <summary>Numbers of one type, compared with one number.</summary>
    public static int FilterBy<T>(ComparisonOperator operation, T[] left, bool[] nulls, T right, Batch batch, int[] kept)
        where T : IComparisonOperators<T, T, bool> => operation switch
        {
            ComparisonOperator.Equal => FilterBy<T, EqualTest<T>>(left, nulls, right, batch.Rows, kept),
            ComparisonOperator.NotEqual => FilterBy<T, NotEqualTest<T>>(left, nulls, right, batch.Rows, kept),
            ComparisonOperator.Less => FilterBy<T, LessTest<T>>(left, nulls, right, batch.Rows, kept),
            ComparisonOperator.LessOrEqual => FilterBy<T, LessOrEqualTest<T>>(left, nulls, right, batch.Rows, kept),
            ComparisonOperator.Greater => FilterBy<T, GreaterTest<T>>(left, nulls, right, batch.Rows, kept),
            _ => FilterBy<T, GreaterOrEqualTest<T>>(left, nulls, right, batch.Rows, kept),
        };

    /// <summary>Ids or codes, negative for null, that are equal or are not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int FilterIds(bool equal, int[] left, int[] right, Batch batch, int[] kept)
    {
        var rows = batch.Rows;
        int count = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            kept[count] = row;
            count += left[row] >= 0 & right[row] >= 0 & left[row] == right[row] == equal ? 1 : 0;
        }

        return count;
    }

    /// <summary>Codes, negative for null, that are the wanted one or are not.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int FilterCode(bool equal, int[] codes, int wanted, Batch batch, int[] kept)
    {
        var rows = batch.Rows;
        int count = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            kept[count] = row;
            count += codes[row] >= 0 & codes[row] == wanted == equal ? 1 : 0;
        }

        return count;
    }

    // A row is written before it is known whether it is kept: a branch that is hard to foresee costs more.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int Filter<T, TTest>(T[] left, bool[] leftNulls, T[] right, bool[] rightNulls, RowSelection rows, int[] kept)
        where TTest : struct, IComparisonTest<T>
    {
        int count = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            kept[count] = row;
            count += !leftNulls[row] & !rightNulls[row] & TTest.Holds(left[row], right[row]) ? 1 : 0;
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static int FilterBy<T, TTest>(T[] left, bool[] nulls, T right, RowSelection rows, int[] kept)
        where TTest : struct, IComparisonTest<T>
    {
        int count = 0;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            kept[count] = row;
            count += !nulls[row] & TTest.Holds(left[row], right) ? 1 : 0;
        }

        return count;
    }
}
