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
    private static List<List<string>> Groups(IReadOnlyList<Ast.PathPattern> paths)
    {
        var firstUse = new Dictionary<string, int>(StringComparer.Ordinal);
        int[] group = [.. Enumerable.Range(0, paths.Count)];
        var names = new List<(string Name, int Path)>();
        for (int path = 0; path < paths.Count; path++)
        {
            foreach (string name in NamesOf(paths[path].Elements))
            {
                if (firstUse.TryAdd(name, path))
                {
                    names.Add((name, path));
                }
                else
                {
                    Join(group, path, firstUse[name]);
                }
            }
        }

        var byGroup = names.ToLookup(n => Find(group, n.Path), n => n.Name);
        return [.. Enumerable.Range(0, paths.Count).Where(path => Find(group, path) == path).Select(path => byGroup[path].ToList())];
    }

    private static void Join(int[] group, int left, int right)
    {
        (left, right) = (Find(group, left), Find(group, right));
        group[Math.Max(left, right)] = Math.Min(left, right);
    }

    private static int Find(int[] group, int path)
    {
        while (group[path] != path)
        {
            path = group[path] = group[group[path]];
        }

        return path;
    }

    private static IEnumerable<string> NamesOf(IEnumerable<Ast.PatternElement> elements) => elements.SelectMany(element => element switch
    {
        Ast.NodePattern { Variable: { } variable } => [variable.Name],
        Ast.RelationshipPattern { Variable: { } variable } => [variable.Name],
        Ast.QuantifiedPathPattern group => NamesOf(group.Elements),
        _ => Enumerable.Empty<string>(),
    });
}
