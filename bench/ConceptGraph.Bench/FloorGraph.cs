using System.Buffers.Text;

namespace ConceptGraph.Bench;

/// <summary>A benchmark graph as bare arrays.</summary>
internal sealed class FloorGraph
{
    private const byte Knows = 0;
    private const byte WorksFor = 1;

    public FloorGraph(string folder, int nodeCount, int edgeCount)
    {
        NodeCount = nodeCount;
        Labels = new byte[nodeCount];
        Kinds = new byte[nodeCount];
        Years = new short[nodeCount];
        ReadNodes(Path.Combine(folder, "nodes.csv"));
        var sources = new int[edgeCount];
        var targets = new int[edgeCount];
        var types = new byte[edgeCount];
        ReadEdges(Path.Combine(folder, "edges.csv"), sources, targets, types);
        Outgoing = FloorRows.Build(nodeCount, sources, targets, types, null);
        Incoming = FloorRows.Build(nodeCount, targets, sources, types, null);
        WorksAt = FloorRows.Build(nodeCount, sources, targets, types, WorksFor);
        KnowsIncoming = FloorRows.Build(nodeCount, targets, sources, types, Knows);
    }

    public int NodeCount { get; }

    /// <summary>By node: 0 for a person, 1 for a company, others for others.</summary>
    public byte[] Labels { get; }

    public byte[] Kinds { get; }

    public short[] Years { get; }

    public FloorRows Outgoing { get; }

    public FloorRows Incoming { get; }

    public FloorRows WorksAt { get; }

    public FloorRows KnowsIncoming { get; }

    private void ReadNodes(string path)
    {
        var text = SkipLine(File.ReadAllBytes(path));
        for (int node = 0; node < NodeCount; node++)
        {
            Number(ref text);
            Labels[node] = LabelOf(Field(ref text));
            Field(ref text);
            text = text[1..];
            Kinds[node] = (byte)Number(ref text);
            Years[node] = (short)Number(ref text);
        }
    }

    private static void ReadEdges(string path, int[] sources, int[] targets, byte[] types)
    {
        var text = SkipLine(File.ReadAllBytes(path));
        for (int edge = 0; edge < sources.Length; edge++)
        {
            sources[edge] = Number(ref text);
            targets[edge] = Number(ref text);
            types[edge] = Field(ref text)[0] switch { (byte)'K' => Knows, (byte)'W' => WorksFor, (byte)'L' => 2, (byte)'M' => 3, _ => 4 };
            Number(ref text);
        }
    }

    private static byte LabelOf(ReadOnlySpan<byte> label) => (label[0], label[1]) switch
    {
        ((byte)'P', (byte)'e') => 0,
        ((byte)'C', (byte)'o') => 1,
        ((byte)'C', _) => 2,
        ((byte)'P', _) => 3,
        _ => 4,
    };

    private static ReadOnlySpan<byte> SkipLine(ReadOnlySpan<byte> text) => text[(text.IndexOf((byte)'\n') + 1)..];

    private static ReadOnlySpan<byte> Field(ref ReadOnlySpan<byte> text)
    {
        int end = text.IndexOf((byte)',');
        var field = text[..end];
        text = text[(end + 1)..];
        return field;
    }

    private static int Number(ref ReadOnlySpan<byte> text)
    {
        if (!Utf8Parser.TryParse(text, out int number, out int length))
        {
            throw new InvalidDataException("A number was expected.");
        }

        text = text[(length + 1)..];
        return number;
    }
}
