using ConceptGraph.Ontology;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

/// <summary>Depth-first search with an explicit stack over the relations of one type, so that a long chain costs no call stack.</summary>
internal sealed class CycleRule() : GraphRule("CG0601", "Cycle", "Relations of an acyclic type, such as BROADER and PART_OF, never lead back to where they start.")
{
    internal override void Check(SeedDraft draft, SeedReport report)
    {
        ILookup<string, Placed<SeedRelation>> byType = draft.Relations.ToLookup(relation => relation.Value.Type);
        foreach (RelationType type in draft.Ontology.Relations.Where(type => type.Acyclic))
        {
            Check(byType[type.Id], report);
        }
    }

    private void Check(IEnumerable<Placed<SeedRelation>> relations, SeedReport report)
    {
        ILookup<string, Placed<SeedRelation>> byStart = relations.ToLookup(relation => relation.Value.From);
        HashSet<string> finished = new(StringComparer.Ordinal);
        foreach (string root in byStart.Select(group => group.Key))
        {
            if (finished.Contains(root))
            {
                continue;
            }

            List<string> path = [root];
            Dictionary<string, int> placeOnPath = new(StringComparer.Ordinal) { [root] = 0 };
            Stack<IEnumerator<Placed<SeedRelation>>> open = new();
            open.Push(byStart[root].GetEnumerator());
            while (open.TryPeek(out IEnumerator<Placed<SeedRelation>>? next))
            {
                if (!next.MoveNext())
                {
                    open.Pop().Dispose();
                    finished.Add(path[^1]);
                    placeOnPath.Remove(path[^1]);
                    path.RemoveAt(path.Count - 1);
                }
                else if (placeOnPath.TryGetValue(next.Current.Value.To, out int place))
                {
                    Report(next.Current, path.Skip(place), report);
                }
                else if (!finished.Contains(next.Current.Value.To))
                {
                    placeOnPath[next.Current.Value.To] = path.Count;
                    path.Add(next.Current.Value.To);
                    open.Push(byStart[next.Current.Value.To].GetEnumerator());
                }
            }
        }
    }

    private void Report(Placed<SeedRelation> closing, IEnumerable<string> cycle, SeedReport report)
    {
        string[] nodes = [.. cycle];
        string shown = nodes.Length <= 8 ? string.Join(" -> ", nodes) : string.Join(" -> ", nodes.Take(7)) + " -> ...";
        report.Add(
            this,
            closing.At("to"),
            $"{closing.Value.Type} leads back to where it started",
            closing.Value.To,
            "an entity from which there is no way back",
            hint: $"The way round: {shown} -> {nodes[0]}.");
    }
}
