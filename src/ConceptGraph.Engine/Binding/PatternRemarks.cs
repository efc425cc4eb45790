using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Remarks on the patterns of a MATCH: those that have nothing in common, and searches without an end.</summary>
internal static class PatternRemarks
{
    public static void Add(Ast.MatchClause match, BindingState state)
    {
        foreach (var path in match.Patterns)
        {
            if (path is { Selector: Ast.PathSelector.ShortestPathFunction or Ast.PathSelector.AllShortestPathsFunction, Elements: [var first, Ast.RelationshipPattern { Range.Max: null }, ..] })
            {
                state.Remark(RemarkKind.UnboundedShortestPath, first.Span, "");
            }
        }

        foreach (var group in Groups(match.Patterns).Skip(1))
        {
            state.Remark(RemarkKind.CartesianProduct, match.Span, string.Join(", ", group));
        }
    }

    /// <summary>The variables of patterns that are joined by shared ones, group by group.</summary>
    private static List<HashSet<string>> Groups(IReadOnlyList<Ast.PathPattern> paths)
    {
        var groups = new List<HashSet<string>>();
        foreach (var path in paths)
        {
            var names = new HashSet<string>(NamesOf(path.Elements), StringComparer.Ordinal);
            var joined = groups.Where(group => group.Overlaps(names)).ToList();
            if (joined.Count == 0)
            {
                groups.Add(names);
                continue;
            }

            joined[0].UnionWith(names);
            foreach (var other in joined.Skip(1))
            {
                joined[0].UnionWith(other);
                groups.Remove(other);
            }
        }

        return groups;
    }

    private static IEnumerable<string> NamesOf(IEnumerable<Ast.PatternElement> elements) => elements.SelectMany(element => element switch
    {
        Ast.NodePattern { Variable: { } variable } => [variable.Name],
        Ast.RelationshipPattern { Variable: { } variable } => [variable.Name],
        Ast.QuantifiedPathPattern group => NamesOf(group.Elements),
        _ => Enumerable.Empty<string>(),
    });
}
