using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>Typed loops for sums, differences, products and quotients of numeric columns.</summary>
internal static class ArithmeticKernel
{
    /// <summary>
    /// The results, or null when there is no loop for these columns or an integer overflowed or was divided by 0: the caller then goes value by value and raises the error.
    /// </summary>
    public static Column? Calculate(ArithmeticOperator operation, Column left, Column right, Batch batch) => (left, right) switch
    {
        (IntegerColumn x, IntegerColumn y) => Integers(operation, x, y, batch),
        (FloatColumn or IntegerColumn, FloatColumn or IntegerColumn) => Floats(operation, left, right, batch),
        _ => null,
    };

    private static IntegerColumn? Integers(ArithmeticOperator operation, IntegerColumn left, IntegerColumn right, Batch batch)
    {
        if (operation == ArithmeticOperator.Power)
        {
            return null;
        }

        var result = new IntegerColumn(Math.Max(batch.RowCount, 1));
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            if (operation == ArithmeticOperator.Divide && right.Items[row] == 0 && !right.Nulls[row])
            {
                // An error even for null.
                return null;
            }

            result.Nulls[row] = left.Nulls[row] || right.Nulls[row];
            if (!result.Nulls[row] && !TryCalculate(operation, left.Items[row], right.Items[row], out result.Items[row]))
            {
                return null;
            }
        }

        return result;
    }

    private static bool TryCalculate(ArithmeticOperator operation, long x, long y, out long result)
    {
        switch (operation)
        {
            case ArithmeticOperator.Add:
                result = unchecked(x + y);
                return ((x ^ result) & (y ^ result)) >= 0;
            case ArithmeticOperator.Subtract:
                result = unchecked(x - y);
                return ((x ^ y) & (x ^ result)) >= 0;
            case ArithmeticOperator.Divide:
                result = y is 0 or -1 ? 0 : x / y;
                return y is not (0 or -1);
            case ArithmeticOperator.Modulo:
                result = y is 0 or -1 ? 0 : x % y;
                return y != 0;
            default:
                return Math.BigMul(x, y, out result) == result >> 63;
        }
    }

    private static FloatColumn? Floats(ArithmeticOperator operation, Column left, Column right, Batch batch)
    {
        if (operation is ArithmeticOperator.Modulo or ArithmeticOperator.Power || (operation == ArithmeticOperator.Divide && right is IntegerColumn))
        {
            return null;
        }

        var (x, y) = (AsFloats(left), AsFloats(right));
        var result = new FloatColumn(Math.Max(batch.RowCount, 1));
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            result.Nulls[row] = x.Nulls[row] || y.Nulls[row];
            result.Items[row] = operation switch
            {
                ArithmeticOperator.Add => x.Items[row] + y.Items[row],
                ArithmeticOperator.Subtract => x.Items[row] - y.Items[row],
                ArithmeticOperator.Multiply => x.Items[row] * y.Items[row],
                _ => x.Items[row] / y.Items[row],
            };
        }

        return result;
    }

    private static FloatColumn AsFloats(Column column)
    {
        if (column is not IntegerColumn integers)
        {
            return (FloatColumn)column;
        }

        var floats = new FloatColumn(integers.Items.Length);
        integers.Nulls.CopyTo(floats.Nulls, 0);
        for (int row = 0; row < integers.Items.Length; row++)
        {
            floats.Items[row] = integers.Items[row];
        }

        return floats;
    }
}
