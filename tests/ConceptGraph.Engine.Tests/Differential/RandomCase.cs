using FsCheck;
using FsCheck.Fluent;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>Random graphs, each with queries; the same for the same seed and number.</summary>
internal static class RandomCase
{
    private const int Size = 10;

    public static (RandomGraph Graph, RandomQuery[] Queries) Sample(int seed, int number, int queries)
    {
        var random = new Rnd((ulong)(uint)seed, ((ulong)(uint)number * 2) + 1);
        return (RandomGraph.Generator.Sample(1, random, Size).Single(), [.. QueryGenerator.Queries.Sample(queries, random, Size)]);
    }
}
