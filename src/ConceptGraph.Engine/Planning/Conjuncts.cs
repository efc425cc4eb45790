using ConceptGraph.Engine.Binding.Expressions;

namespace ConceptGraph.Engine.Planning;

/// <summary>Takes conditions apart at AND.</summary>
internal static class Conjuncts
{
    public static IEnumerable<Expression> Of(Expression predicate) =>
        predicate is AndExpression ? predicate.Operands.SelectMany(Of) : [predicate];
}
