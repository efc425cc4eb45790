using ConceptGraph.Engine.Binding.Query;

namespace ConceptGraph.Engine.Planning;

/// <summary>The slots that a pattern fills.</summary>
internal static class PatternSlots
{
    public static int[] Introduced(BoundPattern pattern) =>
    [
        .. pattern.Nodes.Where(n => !n.IsBound).Select(n => n.Slot)
            .Concat(pattern.Relationships.Where(r => !r.IsBound).Select(r => r.Slot))
            .Concat(pattern.Quantified.SelectMany(q => q.Groups.Select(g => g.Outer)))
            .Concat(pattern.Shortest.SelectMany(s => OfShortest(s)))
            .Concat(pattern.Paths.Select(p => p.Slot).Where(s => s >= 0))
            .Distinct(),
    ];

    /// <summary>The slots that a shortest-path pattern fills, without its ends.</summary>
    public static int[] OfShortest(PatternShortest shortest) =>
    [
        .. Introduced(shortest.Pattern)
            .Concat(shortest.Path.Slot >= 0 ? [shortest.Path.Slot] : [])
            .Where(slot => slot != shortest.Start && slot != shortest.End)
            .Distinct(),
    ];
}
