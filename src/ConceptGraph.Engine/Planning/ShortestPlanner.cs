using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Paths;
using ConceptGraph.Engine.Execution.Subqueries;
using ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Planning;

/// <summary>
/// Shortest paths between known ends: breadth-first search where every relationship can be judged on its own, else all paths of the pattern, of which the shortest
/// are taken, as Neo4j does when a condition needs the whole path.
/// </summary>
internal sealed class ShortestPlanner(PlanningContext context, ExpressionPlanner expressions)
{
    public Operator Plan(PatternShortest shortest, Operator input)
    {
        bool isOne = shortest.Selector == PathSelector.ShortestPathFunction
            || (shortest.Selector is PathSelector.Any or PathSelector.ShortestK && shortest.Count == 1);
        bool isAll = shortest.Selector == PathSelector.AllShortestPathsFunction
            || (shortest.Selector == PathSelector.ShortestGroups && shortest.Count == 1);
        return (isOne || isAll) && SingleHop(shortest) is { } hop
            ? PlanSearch(shortest, hop, isAll, input)
            : PlanSelection(shortest, input, isOne || isAll ? 1 : shortest.Count, isAll || shortest.Selector == PathSelector.ShortestGroups);
    }

    private ShortestPath PlanSearch(PatternShortest shortest, PatternRelationship relationship, bool isAll, Operator input)
    {
        var hops = relationship.Hops!;
        bool isForward = relationship.Left == shortest.Start;
        var pattern = new HopPattern(
            relationship.Direction, relationship.Types, hops.Min, hops.Max, hops.HopSlot, expressions.PlanAll(hops.HopPredicates));
        pattern = isForward ? pattern : pattern.Reverse();
        bool isFunction = shortest.Selector is PathSelector.ShortestPathFunction or PathSelector.AllShortestPathsFunction;
        string text = PatternText.Of(
            context, shortest.Start, relationship.Slot, shortest.End, pattern.Direction, relationship.Types, (hops.Min, hops.Max));
        return new ShortestPath(
            input, shortest.Start, shortest.End, pattern, isAll, isFunction, relationship.Slot, shortest.Path.Slot, text, default);
    }

    private SelectPaths PlanSelection(PatternShortest shortest, Operator input, int count, bool isGroups)
    {
        var pattern = shortest.Path.Slot < 0 || shortest.Pattern.Paths.Any(p => p.Slot == shortest.Path.Slot)
            ? shortest.Pattern
            : shortest.Pattern with { Paths = [.. shortest.Pattern.Paths, shortest.Path] };
        var inner = new PatternPlanner(context, expressions).Plan(pattern, new Argument(), shortest.Start, shortest.End);
        int[] results = PatternSlots.OfShortest(shortest);
        int[] lengths = [.. pattern.Relationships.Select(r => r.Slot), .. pattern.Quantified.Select(q => QuantifiedStep.PathSlot(q, context))];
        var imports = PlanSlots.UsesOf(inner);
        foreach (int slot in results)
        {
            imports.Remove(slot);
        }

        imports.Add(shortest.Start);
        imports.Add(shortest.End);
        return new SelectPaths(input, inner, imports.ToArray(), results, lengths, count, isGroups);
    }

    /// <summary>The pattern's one relationship of variable length, when nothing else in it matters.</summary>
    private PatternRelationship? SingleHop(PatternShortest shortest)
    {
        var pattern = shortest.Pattern;
        if (pattern.Shortest.Count > 0 || pattern.Predicates.Count > 0 || pattern.Relationships.Count + pattern.Quantified.Count != 1)
        {
            return null;
        }

        var relationship = pattern.Relationships.Count == 1 ? pattern.Relationships[0] : QuantifiedStep.SimpleHops(pattern.Quantified[0]);
        if (relationship is null or { IsBound: true })
        {
            return null;
        }

        if (pattern.Quantified.Count == 1)
        {
            relationship = relationship with { Slot = QuantifiedStep.PathSlot(pattern.Quantified[0], context) };
        }

        bool joinsEnds = (relationship.Left == shortest.Start && relationship.Right == shortest.End)
            || (relationship.Left == shortest.End && relationship.Right == shortest.Start);
        return joinsEnds && relationship.Hops is { Min: 0 or 1 } ? relationship : null;
    }
}
