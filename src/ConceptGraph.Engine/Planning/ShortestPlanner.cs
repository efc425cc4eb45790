using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Execution.Paths;
using ConceptGraph.Engine.Execution.Subqueries;
using ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Planning;

/// <summary>
/// Shortest paths between known ends: a search by ascending length along one variable-length relationship, else all paths of the pattern, of which the shortest are taken.
/// </summary>
internal sealed class ShortestPlanner(PlanningContext context, ExpressionPlanner expressions)
{
    public Operator Plan(PatternShortest shortest, Operator input)
    {
        bool isGroups = shortest.Selector is PathSelector.AllShortestPathsFunction or PathSelector.ShortestGroups;
        return SingleHop(shortest) is { } hop
            ? PlanSearch(shortest, hop, isGroups, input)
            : PlanSelection(shortest, input, isGroups);
    }

    private ShortestPath PlanSearch(PatternShortest shortest, PatternRelationship relationship, bool isGroups, Operator input)
    {
        var hops = relationship.Hops!;
        var predicates = new PathPredicates(shortest.Pattern.Predicates, shortest.Path.Slot, relationship.Slot, hops.HopSlot, context);
        var pattern = new HopPattern(
            relationship.Direction, relationship.Types, hops.Min, hops.Max, hops.HopSlot, expressions.PlanAll([.. hops.HopPredicates, .. predicates.OfRelationships]))
        {
            NodeSlot = predicates.NodeSlot,
            NodePredicates = expressions.PlanAll(predicates.OfNodes),
        };
        pattern = relationship.Left == shortest.Start ? pattern : pattern.Reverse();
        bool isFunction = shortest.Selector is PathSelector.ShortestPathFunction or PathSelector.AllShortestPathsFunction;
        string text = PatternText.Of(
            context, shortest.Start, relationship.Slot, shortest.End, pattern.Direction, relationship.Types, (hops.Min, hops.Max));
        return new ShortestPath(
            input,
            shortest.Start,
            shortest.End,
            pattern,
            shortest.Count,
            isGroups,
            isFunction,
            relationship.Slot,
            shortest.Path.Slot,
            expressions.PlanAll(predicates.OfWhole),
            text,
            default);
    }

    private SelectPaths PlanSelection(PatternShortest shortest, Operator input, bool isGroups)
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
        return new SelectPaths(input, inner, imports.ToArray(), results, lengths, shortest.Count, isGroups);
    }

    /// <summary>The pattern's one relationship of variable length, when there is nothing else in it.</summary>
    private PatternRelationship? SingleHop(PatternShortest shortest)
    {
        var pattern = shortest.Pattern;
        if (pattern.Shortest.Count > 0 || pattern.Relationships.Count + pattern.Quantified.Count != 1)
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
        return joinsEnds && relationship.Hops is not null ? relationship : null;
    }
}
