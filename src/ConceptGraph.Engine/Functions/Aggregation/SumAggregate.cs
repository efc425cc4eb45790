using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Functions.Aggregation;

/// <summary>The sum of numbers or of durations. Integers that overflow go on as a float, as in Neo4j; the sum of nothing is 0.</summary>
internal sealed class SumAggregate : Accumulator
{
    private Value total = Value.Integer(0);
    private bool isEmpty = true;

    public static AggregateDefinition Definition { get; } = new(
        "sum", "The sum of numbers or durations.", [Summable.Parameter], new CypherType(Summable.Kinds), () => new SumAggregate())
    {
        InferReturns = types => types[0] is { Kinds: not KindSet.None } type && type.IsOnly(KindSet.Duration | KindSet.Float)
            ? new CypherType(type.Kinds | KindSet.Integer)
            : new CypherType(Summable.Kinds),
    };

    public override void Add(ReadOnlySpan<Value> arguments)
    {
        var value = Summable.Check(arguments[0], "sum");
        if (isEmpty)
        {
            // The first float is added to 0 rather than taken over, so that the sum of -0.0 is 0.0.
            total = value.IsFloat ? Value.Float(0.0 + value.AsFloat()) : value;
            isEmpty = false;
        }
        else if (total.IsInteger && value.IsInteger)
        {
            long sum = unchecked(total.AsInteger() + value.AsInteger());
            bool overflows = ((total.AsInteger() ^ sum) & (value.AsInteger() ^ sum)) < 0;
            total = overflows ? Value.Float(total.AsFloat() + value.AsFloat()) : Value.Integer(sum);
        }
        else
        {
            total = total.IsNumber == value.IsNumber ? ValueArithmetic.Add(total, value) : throw Summable.Mixed("sum", value);
        }
    }

    public override void AddAll(Column column, RowSelection rows)
    {
        if (column is not IntegerColumn integers || !total.IsInteger)
        {
            base.AddAll(column, rows);
            return;
        }

        long sum = total.AsInteger();
        int i = 0;
        for (; i < rows.Count; i++)
        {
            int row = rows[i];
            if (!integers.Nulls[row])
            {
                long next = unchecked(sum + integers.Items[row]);
                if (((sum ^ next) & (integers.Items[row] ^ next)) < 0)
                {
                    break;
                }

                sum = next;
                isEmpty = false;
            }
        }

        total = Value.Integer(sum);
        for (; i < rows.Count; i++)
        {
            if (!integers.Nulls[rows[i]])
            {
                Add([integers.Get(rows[i])]);
            }
        }
    }

    public override Value Result() => total;
}
