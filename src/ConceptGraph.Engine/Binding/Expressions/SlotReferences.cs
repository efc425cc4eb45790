namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>Which slots an expression reads.</summary>
internal static class SlotReferences
{
    /// <summary>The slots in order of appearance, repeated as often as they are read; for a subquery those it imports.</summary>
    public static IEnumerable<int> Of(Expression expression)
    {
        var pending = new Stack<Expression>();
        pending.Push(expression);
        while (pending.TryPop(out var next))
        {
            if (next is SlotExpression variable)
            {
                yield return variable.Slot;
            }

            for (int i = next.Operands.Count - 1; i >= 0; i--)
            {
                pending.Push(next.Operands[i]);
            }
        }
    }
}
