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
        foreach (string root in byStart.Select(group => group.Key).Where(root => !finished.Contains(root)))
        {
            List<Placed<SeedRelation>> path = [];
            Dictionary<string, int> placeOnPath = new(StringComparer.Ordinal) { [root] = 0 };
            Stack<IEnumerator<Placed<SeedRelation>>> open = new();
            open.Push(byStart[root].GetEnumerator());
            while (open.TryPeek(out IEnumerator<Placed<SeedRelation>>? next))
            {
                if (!next.MoveNext())
                {
                    open.Pop().Dispose();
                    string left = path.Count == 0 ? root : path[^1].Value.To;
                    finished.Add(left);
                    placeOnPath.Remove(left);
                    path.RemoveRange(Math.Max(0, path.Count - 1), Math.Min(1, path.Count));
                }
                else if (placeOnPath.TryGetValue(next.Current.Value.To, out int place))
                {
                    Report([.. path.Skip(place), next.Current], relations, report);
                }
                else if (!finished.Contains(next.Current.Value.To))
                {
                    path.Add(next.Current);
                    placeOnPath[next.Current.Value.To] = path.Count;
                    open.Push(byStart[next.Current.Value.To].GetEnumerator());
                }
            }
        }
    }

    /// <summary>Of the relations of a cycle the one that was read last is to blame: what stood before it, in an earlier folder perhaps, was right without it.</summary>
    private void Report(Placed<SeedRelation>[] cycle, IEnumerable<Placed<SeedRelation>> inOrder, SeedReport report)
    {
        var nodes = cycle.Select(relation => relation.Node).ToHashSet(ReferenceEqualityComparer.Instance);
        Placed<SeedRelation> last = inOrder.Last(relation => nodes.Contains(relation.Node));
        var steps = cycle.Take(8).Select(step => $"{step.Value.From} -> {step.Value.To} ({step.Value.Span})");
        report.Add(
            this,
            last.At("to"),
            $"{last.Value.Type} leads back to where it started",
            last.Value.To,
            "an entity from which there is no way back",
            hint: $"The way round: {string.Join(", ", steps)}{(cycle.Length > 8 ? ", ..." : "")}.");
    }
}
