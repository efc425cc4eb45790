using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary>
/// An expression whose names are resolved: it evaluates itself, for one row or for a whole batch. Immutable, shared by every run of a cached plan.
/// <c>ToString()</c> gives Cypher, for plans.
/// </summary>
internal abstract class Expression(CypherType type, TextSpan span)
{
    /// <summary>What is known of the result.</summary>
    public CypherType Type { get; } = type;

    /// <summary>Where it stands in the query's text, for errors at run time.</summary>
    public TextSpan Span { get; } = span;

    /// <summary>Whether the value is the same for every row of a run, so that it may be asked for once, with any row.</summary>
    public virtual bool IsRowIndependent => false;

    /// <summary>The operands, in a fixed order, so that passes can walk and rewrite any expression.</summary>
    public abstract IReadOnlyList<Expression> Operands { get; }

    /// <summary>The same expression over other operands (as many as <see cref="Operands"/>).</summary>
    public abstract Expression WithOperands(IReadOnlyList<Expression> operands);

    /// <summary>The value for one physical row of a batch.</summary>
    public abstract Value Evaluate(Batch batch, int row, EvaluationContext context);

    /// <summary>
    /// The values for all rows of a batch that count, at the same physical rows; other rows of the result are undefined. May give one of the
    /// batch's own columns, so the caller must not write to it. Overridden where a typed loop pays.
    /// </summary>
    public virtual Column EvaluateAll(Batch batch, EvaluationContext context)
    {
        var result = new ValueColumn(Math.Max(batch.RowCount, 1));
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            result.Items[row] = Evaluate(batch, row, context);
        }

        return result;
    }

    /// <summary>
    /// As a predicate: writes the physical rows, of those that count, for which the value is true to <paramref name="kept"/> and returns how many.
    /// <paramref name="kept"/> may be the batch's own selection. Overridden where a typed loop pays.
    /// </summary>
    public virtual int Filter(Batch batch, EvaluationContext context, int[] kept)
    {
        int count = 0;
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            if (TruthOf(this, batch, row, context) == true)
            {
                kept[count++] = row;
            }
        }

        return count;
    }

    /// <summary>The truth of a predicate; null for null. As in Neo4j, a list or map whose type is not known before is true when something is in it.</summary>
    /// <exception cref="CypherException">The value is no Boolean.</exception>
    protected static bool? TruthOf(Expression predicate, Batch batch, int row, EvaluationContext context)
    {
        var value = predicate.Evaluate(batch, row, context);
        return value.IsBoolean ? value.AsBoolean()
            : value.IsNull ? null
            : value.Kind == ValueKind.List ? value.AsList().Count > 0
            : value.Kind == ValueKind.Map ? value.AsMap().Count > 0
            : throw predicate.At(ValueErrors.NotAPredicate(value));
    }

    /// <summary>As <c>TruthOf</c>, but a wrong value is null for the present, and <paramref name="failure"/> keeps the first such error: another operand may decide without it.</summary>
    protected static bool? TruthOf(Expression predicate, Batch batch, int row, EvaluationContext context, ref CypherException? failure)
    {
        try
        {
            return TruthOf(predicate, batch, row, context);
        }
        catch (CypherException error) when (ValueErrors.IsOfValues(error))
        {
            failure ??= error;
            return null;
        }
    }

    /// <summary>The error with this expression as its place, unless it has one.</summary>
    internal CypherException At(CypherException error)
    {
        error.Span ??= Span;
        return error;
    }
}
