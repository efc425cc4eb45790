using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Shortest paths: a pattern of their own between two nodes of the pattern around.</summary>
internal sealed partial class PatternBinder
{
    private readonly Dictionary<int, PatternParts> searched = [];

    private void BindShortest(Ast.PathPattern path)
    {
        bool isFunction = path.Selector is Ast.PathSelector.ShortestPathFunction or Ast.PathSelector.AllShortestPathsFunction;
        if (isFunction)
        {
            CheckFunction(path);
        }

        var around = parts;
        parts = new PatternParts();
        var walk = new PathWalk();
        Walk(path.Elements, walk, around);
        var bound = EndPath(path, walk);
        AddInnerPredicates(path, bound, parts);
        var shortest = new PatternShortest(
            path.Selector, (int)Math.Min(path.SelectorCount, int.MaxValue), walk.First, walk.Last, parts.Build(walk.First, walk.Last), bound);
        around.AddNode(walk.First, !declared.Contains(walk.First));
        around.AddNode(walk.Last, !declared.Contains(walk.Last));
        around.Shortest.Add(shortest);
        (parts, var inside) = (around, parts);
        if (isFunction)
        {
            foreach (int slot in bound.Elements.Skip(1).SkipLast(1).Append(bound.Slot))
            {
                searched[slot] = inside;
            }
        }
    }

    /// <summary>
    /// What WHERE says about the path of shortestPath() or its relationships holds during the search: the shortest path that fulfils it is wanted.
    /// What follows SHORTEST k is filtered after it.
    /// </summary>
    private List<Expression> TargetOf(Expression conjunct)
    {
        if (searched.Count > 0)
        {
            foreach (int slot in SlotReferences.Of(conjunct))
            {
                if (searched.TryGetValue(slot, out var inside))
                {
                    return inside.Predicates;
                }
            }
        }

        return parts.Predicates;
    }

    /// <summary>A path with a selector is alone in its clause; shortestPath() need not be.</summary>
    private void CheckSelectors(IReadOnlyList<Ast.PathPattern> paths)
    {
        var selective = paths.FirstOrDefault(p => p.Selector is Ast.PathSelector.Any or Ast.PathSelector.ShortestK or Ast.PathSelector.ShortestGroups);
        if (paths.Count > 1 && selective is not null)
        {
            state.Report(SemanticErrors.SelectorBesidePaths(selective.Span));
        }
    }

    /// <summary>The two notations for repetition do not go together in one clause.</summary>
    private void CheckRepetition(IReadOnlyList<Ast.PathPattern> paths)
    {
        var elements = paths.SelectMany(p => p.Elements).ToList();
        if (elements.Exists(e => e is Ast.QuantifiedPathPattern { Quantifier: not null } or Ast.RelationshipPattern { Quantifier: not null })
            && elements.Find(e => e is Ast.RelationshipPattern { Range: not null }) is { } variable)
        {
            state.Report(SemanticErrors.MixedRepetition(variable.Span));
        }
    }

    private void CheckFunction(Ast.PathPattern path)
    {
        string function = path.Selector == Ast.PathSelector.ShortestPathFunction ? "shortestPath" : "allShortestPaths";
        if (path.Elements is not [Ast.NodePattern, Ast.RelationshipPattern { Quantifier: null } relationship, Ast.NodePattern])
        {
            state.Report(SemanticErrors.ShortestPathShape(function, path.Span));
        }
        else if (relationship.Range is { Min: > 1 })
        {
            state.Report(SemanticErrors.ShortestPathMinimum(function, relationship.Span));
        }
        else if (path.Elements is [Ast.NodePattern { Variable.Name: var start }, _, Ast.NodePattern { Variable.Name: var end }] && start == end)
        {
            state.Report(SemanticErrors.SameEnds(path.Span));
        }
        else if (relationship.Properties is not null)
        {
            state.Report(SemanticErrors.PropertiesInShortestPath(function, relationship.Properties.Span));
        }
    }
}
