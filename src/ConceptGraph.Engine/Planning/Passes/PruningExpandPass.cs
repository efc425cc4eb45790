using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Paths;
using ConceptGraph.Engine.Execution.Reading;
using ConceptGraph.Engine.Execution.Rows;

namespace ConceptGraph.Engine.Planning.Passes;

/// <summary>A variable-length expansion of which only the different end nodes are asked for becomes a breadth-first search.</summary>
internal sealed class PruningExpandPass : PlanPass
{
    protected override Operator Rewrite(Operator source, PlanningContext context)
    {
        if (!IgnoresDuplicates(source))
        {
            return source;
        }

        var needed = new SlotSet(source is Distinct distinct ? distinct.Slots : []);
        source.AddUses(needed);
        var input = Prune(source.Inputs[0], needed);
        return input is null ? source : source.WithInputs([input]);
    }

    private static bool IgnoresDuplicates(Operator source) => source switch
    {
        Distinct => true,
        Aggregate aggregate => aggregate.Aggregations.All(a => a.Distinct || a.Function is { Name: "min" or "max" }),
        _ => false,
    };

    /// <summary>The operators below with the expansion replaced, or null when there is none that may be.</summary>
    private static Operator? Prune(Operator source, SlotSet needed)
    {
        if (source is VarLengthExpand { IsInto: false, Hops.Min: 0 or 1, DistinctFrom.Length: 0 } expand && !needed.Contains(expand.Relationships))
        {
            return new PruningVarLengthExpand(expand.Input, expand.From, expand.To, expand.Hops, expand.Text) { Estimate = expand.Estimate };
        }

        if (source is not (Filter or Project or Expand { DistinctFrom.Length: 0 }) || HasSideEffectsOnRows(source))
        {
            return null;
        }

        source.AddUses(needed);
        return Prune(source.Inputs[0], needed) is { } input ? source.WithInputs([input]) : null;
    }

    /// <summary>Whether leaving out equal rows could change what an expression gives, as for <c>rand()</c>.</summary>
    private static bool HasSideEffectsOnRows(Operator source)
    {
        IEnumerable<Expression> expressions = source switch
        {
            Filter filter => filter.Predicates,
            Project project => project.Items.Select((BoundItem i) => i.Expression),
            _ => [],
        };
        return expressions.Any(IsRandom);
    }

    private static bool IsRandom(Expression expression) =>
        expression is FunctionExpression { Function.IsDeterministic: false } || expression.Operands.Any(IsRandom);
}
