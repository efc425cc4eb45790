namespace ConceptGraph.Bench;

/// <summary>The neighbours of every node, row after row.</summary>
internal readonly record struct FloorRows(int[] Offsets, int[] Targets)
{
    public static FloorRows Build(int nodeCount, int[] from, int[] to, byte[] types, int? type)
    {
        var offsets = new int[nodeCount + 1];
        for (int edge = 0; edge < from.Length; edge++)
        {
            offsets[from[edge] + 1] += type is null || types[edge] == type ? 1 : 0;
        }

        for (int node = 0; node < nodeCount; node++)
        {
            offsets[node + 1] += offsets[node];
        }

        var targets = new int[offsets[nodeCount]];
        var cursors = offsets.AsSpan().ToArray();
        for (int edge = 0; edge < from.Length; edge++)
        {
            if (type is null || types[edge] == type)
            {
                targets[cursors[from[edge]]++] = to[edge];
            }
        }

        return new FloorRows(offsets, targets);
    }

    public ReadOnlySpan<int> Of(int node) => Targets.AsSpan(Offsets[node], Offsets[node + 1] - Offsets[node]);
}
