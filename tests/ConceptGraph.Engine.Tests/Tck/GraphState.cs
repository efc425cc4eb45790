using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Tck;

/// <summary>What the TCK counts as side effects: the difference of two states of a graph, seen through queries.</summary>
internal sealed class GraphState
{
    private readonly Dictionary<string, HashSet<string>> parts;

    private GraphState(Dictionary<string, HashSet<string>> parts) => this.parts = parts;

    public static GraphState Of(CypherEngine engine)
    {
        var parts = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal)
        {
            ["nodes"] = [],
            ["relationships"] = [],
            ["labels"] = [],
            ["properties"] = [],
        };
        Read(engine, "MATCH (n) RETURN id(n), labels(n), properties(n)", "nodes", parts);
        Read(engine, "MATCH ()-[r]->() RETURN id(r), [], properties(r)", "relationships", parts);
        return new GraphState(parts);
    }

    /// <summary>Lines such as <c>+nodes: 2</c>, sorted; nothing for no difference.</summary>
    public IReadOnlyList<string> ChangesFrom(GraphState before)
    {
        var changes = new List<string>();
        foreach (var (name, now) in parts)
        {
            int added = now.Except(before.parts[name]).Count();
            int removed = before.parts[name].Except(now).Count();
            if (added > 0)
            {
                changes.Add($"+{name}: {added}");
            }

            if (removed > 0)
            {
                changes.Add($"-{name}: {removed}");
            }
        }

        changes.Sort(StringComparer.Ordinal);
        return changes;
    }

    private static void Read(CypherEngine engine, string query, string kind, Dictionary<string, HashSet<string>> parts)
    {
        using var result = engine.Run(query);
        var text = new ResultText(result, ignoreListOrder: false);
        foreach (var row in result.Rows)
        {
            string id = kind + row[0].AsInteger();
            parts[kind].Add(id);
            parts["labels"].UnionWith(row[1].AsList().Select(label => label.AsString()));
            parts["properties"].UnionWith(row[2].AsMap().Select((KeyValuePair<string, Value> p) => $"{id}.{p.Key}={text.Of(p.Value)}"));
        }
    }
}
