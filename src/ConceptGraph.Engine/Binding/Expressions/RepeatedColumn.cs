using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>One value in every row.</summary>
internal static class RepeatedColumn
{
    /// <summary>A column of the value's type.</summary>
    public static Column Of(Value value, int rows)
    {
        int capacity = Math.Max(rows, 1);
        switch (value.Kind)
        {
            case ValueKind.Integer:
                var integers = new IntegerColumn(capacity);
                Array.Fill(integers.Items, value.AsInteger());
                return integers;
            case ValueKind.Float:
                var floats = new FloatColumn(capacity);
                Array.Fill(floats.Items, value.AsFloat());
                return floats;
            default:
                var values = new ValueColumn(capacity);
                Array.Fill(values.Items, value);
                return values;
        }
    }
}
