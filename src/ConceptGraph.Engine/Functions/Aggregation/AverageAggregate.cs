using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Functions.Aggregation;

/// <summary>The mean of numbers, always a float, or of durations; null of nothing. Numbers are averaged as they come, so that the sum cannot overflow.</summary>
internal sealed class AverageAggregate : Accumulator
{
    private long count;
    private bool ofNumbers;
    private Value durations;
    private double mean;

    public static AggregateDefinition Definition { get; } = new(
        "avg", "The mean of numbers or durations.", [Summable.Parameter], new CypherType(KindSet.Float | KindSet.Duration), () => new AverageAggregate());

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        var value = Summable.Check(arguments[0], "avg");
        if (count > 0 && value.IsNumber != ofNumbers)
        {
            throw Summable.Mixed("avg", value);
        }

        count++;
        if (value.IsNumber)
        {
            ofNumbers = true;
            mean += (value.AsFloat() - mean) / count;
        }
        else
        {
            durations = count == 1 ? value : ValueArithmetic.Add(durations, value);
        }
    }

    public override void AddAll(Column column, RowSelection rows)
    {
        if ((count > 0 && !ofNumbers) || column is not (IntegerColumn or FloatColumn))
        {
            base.AddAll(column, rows);
            return;
        }

        var integers = column as IntegerColumn;
        var floats = column as FloatColumn;
        bool[] nulls = integers?.Nulls ?? floats!.Nulls;
        for (int i = 0; i < rows.Count; i++)
        {
            int row = rows[i];
            if (!nulls[row])
            {
                ofNumbers = true;
                count++;
                mean += ((integers is null ? floats!.Items[row] : integers.Items[row]) - mean) / count;
            }
        }
    }

    public override Value Result() =>
        count == 0 ? default
        : ofNumbers ? Value.Float(mean)
        : ValueArithmetic.Divide(durations, Value.Integer(count));
}
