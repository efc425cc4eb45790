using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Takes the aggregations out of a projection's expressions: each is computed once, into a slot of its own.</summary>
/// <param name="state">Where slots come from.</param>
/// <param name="before">Binds arguments: over the rows before grouping, without aggregations.</param>
/// <param name="shapes">The shapes of the statement's expressions.</param>
internal sealed class AggregationCollector(BindingState state, ExpressionBinder before, SyntaxShape shapes)
{
    private readonly Dictionary<int, int> slots = [];
    private readonly List<BoundAggregation> aggregations = [];
    private ExpressionBinder arguments = before;

    /// <summary>What was found so far.</summary>
    public IReadOnlyList<BoundAggregation> All => aggregations;

    /// <summary>From now on arguments are bound otherwise: behind the projection, where only an aggregation without variables can be new.</summary>
    public void Close(ExpressionBinder behind) => arguments = behind;

    /// <summary>The slot of <c>count(*)</c>.</summary>
    public int Add(Ast.CountStar call) =>
        Add(call, () => (CypherType.Integer, slot => new BoundAggregation(slot, null, Distinct: false, [], call.Span)));

    /// <summary>The slot of a call of an aggregating function.</summary>
    public int Add(Ast.FunctionCall call, AggregateDefinition function) =>
        Add(call, () =>
        {
            var bound = arguments.BindArguments(call, function.Name, function.Parameters, function.Parameters.Count, isVariadic: false);
            var type = function.InferReturns?.Invoke([.. bound.Select(a => a.Type)]) ?? function.Returns;
            return (type, slot => new BoundAggregation(slot, function, call.Distinct, bound, call.Span));
        });

    private int Add(Ast.Expression call, Func<(CypherType Type, Func<int, BoundAggregation> Make)> bind)
    {
        int shape = shapes.Of(call);
        if (!slots.TryGetValue(shape, out int slot))
        {
            var (type, make) = bind();
            slot = state.Slots.Add(state.Text.Substring(call.Span.Start, call.Span.Length), type);
            slots.Add(shape, slot);
            aggregations.Add(make(slot));
        }

        return slot;
    }
}
