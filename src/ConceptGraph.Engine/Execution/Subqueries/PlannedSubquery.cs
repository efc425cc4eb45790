using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;
using Expression = ConceptGraph.Engine.Binding.Expressions.Expression;

namespace ConceptGraph.Engine.Execution.Subqueries;

/// <summary>EXISTS, COUNT or COLLECT with its plan: runs the plan for one row, no further than the answer needs.</summary>
internal sealed class PlannedSubquery(
    SubqueryKind kind, Operator plan, int resultSlot, IReadOnlyList<BoundItem> imports, SlotTable slots, CypherType type, TextSpan span)
    : Expression(type, span)
{
    private const int BytesPerItem = 16;

    public SubqueryKind Kind { get; } = kind;

    /// <summary>The plan; it begins with an <see cref="Argument"/>.</summary>
    public Operator Plan { get; } = plan;

    /// <summary>Expressions outside, and the slots inside that take their values.</summary>
    public IReadOnlyList<BoundItem> Imports { get; } = imports;

    /// <summary>The plan that serves many rows at once; null when each row needs a run of its own.</summary>
    public BatchPlan? ForBatch { get; init; }

    public override IReadOnlyList<Expression> Operands { get; } = [.. imports.Select(i => i.Expression)];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) =>
        new PlannedSubquery(Kind, Plan, resultSlot, [.. Imports.Select((item, i) => item with { Expression = operands[i] })], slots, Type, Span)
        {
            ForBatch = ForBatch,
        };

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var argument = new Batch(slots.Count);
        argument.Reset(1);
        foreach (var import in Imports)
        {
            argument.Columns[import.Slot] = new[] { import.Expression.Evaluate(batch, row, context) }.ToColumn(1);
        }

        var run = new ExecutionContext(context, slots.Count) { Argument = argument };
        using var cursor = run.Open(Plan);
        return Kind switch
        {
            SubqueryKind.Exists => Value.Boolean(cursor.Next() is not null),
            SubqueryKind.Count => Value.Integer(CountRows(cursor)),
            _ => Collect(cursor, context.Limits),
        };
    }

    public override Column EvaluateAll(Batch batch, EvaluationContext context)
    {
        if (ForBatch is null || batch.Count == 1)
        {
            return base.EvaluateAll(batch, context);
        }

        var argument = new Batch(slots.Count) { RowCount = batch.RowCount, Count = batch.Count, Selection = batch.Selection };
        foreach (var import in Imports)
        {
            argument.Columns[import.Slot] = import.Expression.EvaluateAll(batch, context);
        }

        argument.Columns[ForBatch.RowSlot] = RowNumbers.Column(batch.RowCount);
        var run = new ExecutionContext(context, slots.Count) { Argument = argument };
        using var cursor = run.Open(ForBatch.Plan);
        return Kind == SubqueryKind.Count ? CountAll(cursor, batch) : CollectAll(cursor, batch, context.Limits);
    }

    public override string ToString() => $"{Kind.ToString().ToUpperInvariant()} {{ … }}";

    private static long CountRows(Cursor cursor)
    {
        long count = 0;
        while (cursor.Next() is { } batch)
        {
            count += batch.Count;
        }

        return count;
    }

    private Value Collect(Cursor cursor, WorkLimits limits)
    {
        var items = new List<Value>();
        while (cursor.Next() is { } batch)
        {
            AddItems(batch, items, limits);
        }

        return Value.List([.. items]);
    }

    private IntegerColumn CountAll(Cursor cursor, Batch outer)
    {
        var result = new IntegerColumn(outer.RowCount);
        while (cursor.Next() is { } batch)
        {
            int[] numbers = ((IdColumn)batch.Columns[ForBatch!.RowSlot]!).Ids;
            for (int i = 0; i < batch.Count; i++)
            {
                result.Items[numbers[batch.RowAt(i)]]++;
            }
        }

        return result;
    }

    private ValueColumn CollectAll(Cursor cursor, Batch outer, WorkLimits limits)
    {
        var items = new List<Value>();
        var numbers = new List<int>();
        while (cursor.Next() is { } batch)
        {
            AddItems(batch, items, limits);
            RowNumbers.AddTo(numbers, batch, ForBatch!.RowSlot);
        }

        var groups = RowNumbers.Group(numbers, outer.RowCount);
        var result = new ValueColumn(outer.RowCount);
        for (int i = 0; i < outer.Count; i++)
        {
            int row = outer.RowAt(i);
            var list = new Value[groups[row].Count];
            for (int k = 0; k < list.Length; k++)
            {
                list[k] = items[groups[row][k]];
            }

            result.Items[row] = Value.List(list);
        }

        return result;
    }

    private void AddItems(Batch batch, List<Value> items, WorkLimits limits)
    {
        limits.Spend(batch.Count);
        for (int i = 0; i < batch.Count; i++)
        {
            var item = batch.Get(resultSlot, batch.RowAt(i));
            limits.Hold(BytesPerItem);
            limits.Hold(item);
            items.Add(item);
        }
    }
}

/// <summary>A plan for many rows at once.</summary>
/// <param name="Plan">Begins with an <see cref="Argument"/> and carries <paramref name="RowSlot"/> through.</param>
/// <param name="RowSlot">The slot for the number of the outer row.</param>
internal sealed record BatchPlan(Operator Plan, int RowSlot);
