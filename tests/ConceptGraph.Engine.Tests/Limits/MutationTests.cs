using System.Text;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Tests.Shared;
using ConceptGraph.Engine.Tests.Tck;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Limits;

/// <summary>Statements of the openCypher TCK, damaged in many ways, are planned or refused, and nothing else happens.</summary>
public sealed class MutationTests
{
    private static readonly Lazy<string[]> Queries = new(() =>
        [.. TckSuite.Scenarios.Values.SelectMany(s => s.Steps).Select(s => s.Document).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);

    [SharedTheory("tck/features")]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Damaged_statements_are_planned_or_refused(int seed)
    {
        var random = new Random(seed);
        var engine = new CypherEngine(new GraphStore(), new EngineOptions { PlanCacheSize = 0 });
        for (int i = 0; i < 4000; i++)
        {
            string query = Damage(Pick(random), random);
            try
            {
                engine.Run("EXPLAIN " + query, runOptions: new RunOptions { Timeout = TimeSpan.FromSeconds(5) }).Dispose();
            }
            catch (CypherException error)
            {
                Assert.NotEqual("TimeLimit", error.Detail);
                Assert.True(error.Span is null || (error.Span.Value.Start >= 0 && error.Span.Value.End <= query.Length + 8), $"{error.Span} lies outside of {query}");
            }
            catch (Exception exception)
            {
                Assert.Fail($"seed {seed}: {query}\n{exception}");
            }
        }
    }

    private static string Pick(Random random) => Queries.Value[random.Next(Queries.Value.Length)];

    private static string Damage(string query, Random random)
    {
        for (int changes = random.Next(1, 5); changes > 0; changes--)
        {
            int at = random.Next(query.Length + 1);
            int length = Math.Min(random.Next(12), query.Length - at);
            query = random.Next(7) switch
            {
                0 => query.Remove(at, length),
                1 => query.Insert(at, query.Substring(at, length)),
                2 => query.Insert(at, string.Concat(Pick(random).Take(random.Next(40)))),
                3 => query.Insert(at, ((char)random.Next(1, 0x250)).ToString()),
                4 => Encoding.UTF8.GetString(Flip(Encoding.UTF8.GetBytes(query), random)),
                5 => query[..at] + Pick(random),
                _ => query.Insert(at, Symbols[random.Next(Symbols.Length)]),
            };
        }

        return query;
    }

    private static readonly string[] Symbols = ["(", ")", "[", "]", "{", "}", "'", "\"", "`", ":", "|", "..", "*", "->", "<-", "--", "$", "\\u", "/*", "//", "\0", "\ud800", "0x", "1e", ".", ","];

    private static byte[] Flip(byte[] bytes, Random random)
    {
        if (bytes.Length > 0)
        {
            bytes[random.Next(bytes.Length)] ^= (byte)(1 << random.Next(8));
        }

        return bytes;
    }
}
