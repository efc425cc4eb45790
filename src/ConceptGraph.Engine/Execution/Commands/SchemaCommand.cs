using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;
using Expression = ConceptGraph.Engine.Binding.Expressions.Expression;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>A change of the schema, which gives no rows, or SHOW, which gives one for each thing.</summary>
internal sealed record SchemaCommand(Operator Input, Statement Statement, IReadOnlyList<(string Column, int Slot)> Yields) : FlatMapOperator(Input)
{
    public override string Name => Statement switch
    {
        ShowStatement show => "Show" + char.ToUpperInvariant(show.Subject[0]) + show.Subject[1..].ToLowerInvariant(),
        CreateIndexStatement => "CreateIndex",
        CreateConstraintStatement => "CreateConstraint",
        _ => "DropSchema",
    };

    /// <summary>The name of the index or constraint, when the statement gives one.</summary>
    public Expression? RuleName { get; init; }

    /// <summary>OPTIONS of CREATE.</summary>
    public Expression? Options { get; init; }

    public override GraphAccess Access => Statement is ShowStatement ? GraphAccess.Reads : GraphAccess.ReadsAndWrites;

    public override Cursor Open(ExecutionContext context) => new CommandCursor(context, context.Open(Input), this);

    private sealed class CommandCursor(ExecutionContext context, Cursor input, SchemaCommand plan) : FlatMapCursor(context, input, plan.Carried)
    {
        private readonly List<MapValue> taken = [];
        private Queue<MapValue> rows = [];

        protected override void Begin(int row)
        {
            if (plan.Statement is ShowStatement show)
            {
                rows = new Queue<MapValue>(SchemaListing.Of(show, Context));
            }
            else
            {
                var writer = Context.Writer ?? throw ExecutionErrors.ReadOnly();
                new SchemaChange(writer, Text(plan.RuleName, row), plan.Options?.Evaluate(Source, row, Context.Evaluation) ?? Value.Null).Carry(plan.Statement);
            }
        }

        private string? Text(Expression? name, int row) => name?.Evaluate(Source, row, Context.Evaluation) switch
        {
            null => null,
            { IsString: true } text => text.AsString(),
            { } other => throw ExecutionErrors.NameIsNoText(other),
        };

        protected override bool Continue(int row)
        {
            while (rows.Count > 0)
            {
                if (IsFull)
                {
                    return false;
                }

                Add(row);
                taken.Add(rows.Dequeue());
            }

            return true;
        }

        protected override void Allocate(int capacity) => taken.Clear();

        protected override void Grow(int capacity)
        {
        }

        protected override void Write(Batch output)
        {
            foreach (var (column, slot) in plan.Yields)
            {
                output.Columns[slot] = taken.ConvertAll(r => r[column]).ToArray().ToColumn(Count);
            }
        }
    }
}
