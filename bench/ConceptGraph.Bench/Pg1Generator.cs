using System.Globalization;
using System.Text;

namespace ConceptGraph.Bench;

/// <summary>
/// The benchmark graph <c>pg1</c>: a synthetic property graph of any size with heavy-tailed degrees, the same to the byte wherever it is made.
/// Edges copy the end of an earlier edge more often than not, which is preferential attachment; parallel edges happen on purpose.
/// </summary>
internal sealed class Pg1Generator(int nodeCount, int edgeCount, ulong seed)
{
    private const int QueriesOfAKind = 100;

    private ulong state;

    /// <summary>Writes <c>nodes.csv</c>, <c>edges.csv</c> and <c>queries.csv</c>.</summary>
    public void WriteTo(string folder)
    {
        Directory.CreateDirectory(folder);
        Write(Path.Combine(folder, "nodes.csv"), WriteNodes);
        Write(Path.Combine(folder, "edges.csv"), WriteEdges);
        Write(Path.Combine(folder, "queries.csv"), WriteQueries);
    }

    private static void Write(string path, Action<TextWriter> write)
    {
        using var writer = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 20) { NewLine = "\n" };
        write(writer);
    }

    private void WriteNodes(TextWriter writer)
    {
        state = seed;
        writer.WriteLine("id,label,name,kind,year");
        for (int i = 0; i < nodeCount; i++)
        {
            string label = Below(100) switch { < 50 => "Person", < 70 => "Company", < 80 => "City", < 90 => "Product", _ => "Document" };
            int a = Below(20);
            int b = Below(20);
            int year = 1900 + Below(126);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i},{label},{label}_{i},k{Math.Min(a, b)},{year}"));
        }
    }

    private void WriteEdges(TextWriter writer)
    {
        state = seed + 1;
        var sources = new int[edgeCount];
        var targets = new int[edgeCount];
        writer.WriteLine("src,dst,type,weight");
        for (int e = 0; e < edgeCount; e++)
        {
            int copy = Below(4);
            sources[e] = e > 0 && copy < 2 ? sources[Below(e)] : Below(nodeCount);
            copy = Below(4);
            targets[e] = e > 0 && copy < 3 ? targets[Below(e)] : Below(nodeCount);
            if (sources[e] == targets[e])
            {
                targets[e] = (targets[e] + 1) % nodeCount;
            }

            string type = Below(100) switch { < 40 => "KNOWS", < 60 => "WORKS_AT", < 75 => "LOCATED_IN", < 90 => "MENTIONS", _ => "BOUGHT" };
            int weight = 1 + Below(100);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{sources[e]},{targets[e]},{type},{weight}"));
        }
    }

    private void WriteQueries(TextWriter writer)
    {
        state = seed + 2;
        writer.WriteLine("kind,a,b");
        for (int i = 0; i < QueriesOfAKind; i++)
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"hop,{Below(nodeCount)},0"));
        }

        for (int i = 0; i < QueriesOfAKind; i++)
        {
            int a;
            int b;
            do
            {
                a = Below(nodeCount);
                b = Below(nodeCount);
            }
            while (a == b);
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"pair,{a},{b}"));
        }
    }

    private int Below(int bound) => (int)(((Next() >> 32) * (ulong)bound) >> 32);

    /// <summary>splitmix64, by Steele, Lea and Flood.</summary>
    private ulong Next()
    {
        state += 0x9E3779B97F4A7C15;
        ulong mixed = state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
