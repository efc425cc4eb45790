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

    public override IReadOnlyList<Expression> Operands { get; } = [.. imports.Select(i => i.Expression)];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) =>
        new PlannedSubquery(Kind, Plan, resultSlot, [.. Imports.Select((item, i) => item with { Expression = operands[i] })], slots, Type, Span);

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
            limits.Spend(batch.Count);
            for (int i = 0; i < batch.Count; i++)
            {
                var item = batch.Get(resultSlot, batch.RowAt(i));
                limits.Hold(BytesPerItem);
                limits.Hold(item);
                items.Add(item);
            }
        }

        return Value.List([.. items]);
    }
}
