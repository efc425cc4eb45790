using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>Keeps the rows for which every predicate is true, as AND would; narrows the selection and moves nothing.</summary>
internal sealed record Filter(Operator Input, IReadOnlyList<Expression> Predicates) : UnaryOperator(Input)
{
    public override string Details => string.Join(" AND ", Predicates);

    public override GraphAccess Access => GraphReads.Of(Predicates);

    public override void AddUses(SlotSet slots) => slots.AddRange(Predicates);

    public override Cursor Open(ExecutionContext context) => new FilterCursor(context, context.Open(Input), Predicates);

    private sealed class FilterCursor(ExecutionContext context, Cursor input, IReadOnlyList<Expression> predicates) : BatchCursor(context, input)
    {
        private readonly AndExpression all = new(predicates, predicates[0].Span);

        protected override void Treat(Batch batch)
        {
            var (selection, count) = (batch.Selection, batch.Count);
            var kept = new int[count];
            try
            {
                TreatOneByOne(batch, kept);
            }
            catch (CypherException error) when (predicates.Count > 1 && ValueErrors.IsOfValues(error))
            {
                (batch.Selection, batch.Count) = (selection, count);
                batch.Count = all.Filter(batch, Context.Evaluation, kept);
                batch.Selection = kept;
            }
        }

        private void TreatOneByOne(Batch batch, int[] kept)
        {
            for (int i = 0; i < predicates.Count && batch.Count > 0; i++)
            {
                int count = predicates[i].Type.IsOnly(KindSet.Boolean)
                    ? predicates[i].Filter(batch, Context.Evaluation, kept)
                    : FilterUntyped(predicates[i], batch, kept);
                if (count < batch.RowCount)
                {
                    batch.Selection = kept;
                }

                batch.Count = count;
            }
        }

        private int FilterUntyped(Expression predicate, Batch batch, int[] kept)
        {
            int count = 0;
            for (int i = 0; i < batch.Count; i++)
            {
                int row = batch.RowAt(i);
                var value = predicate.Evaluate(batch, row, Context.Evaluation);
                bool isKept = value.Kind switch
                {
                    ValueKind.Boolean => value.IsTrue,
                    ValueKind.Null => false,
                    ValueKind.List => value.AsList().Count > 0,
                    ValueKind.Map => value.AsMap().Count > 0,
                    _ => throw ExecutionErrors.NotAPredicate(value, predicate.Span),
                };
                if (isKept)
                {
                    kept[count++] = row;
                }
            }

            return count;
        }
    }
}
