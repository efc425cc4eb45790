using BenchmarkDotNet.Attributes;
using ConceptGraph.Engine;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Syntax;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Bench;

/// <summary>Parts of the engine one by one, with their allocations, on a small graph that stays in the caches.</summary>
[MemoryDiagnoser]
public class MicroBenchmarks : IDisposable
{
    private const string Query =
        "MATCH (a:Person {id: $id})-[r:KNOWS*1..3]->(b:Person) WHERE b.age > 30 AND NOT b:Robot WITH b, count(*) AS ways ORDER BY ways DESC LIMIT 10 RETURN b.name AS name, ways";

    private readonly GraphStore store = new();
    private readonly Dictionary<string, Value> parameters = new(StringComparer.Ordinal) { ["id"] = Value.Integer(7) };
    private CypherEngine warm = null!;
    private CypherEngine cold = null!;

    /// <summary>Builds the graph: 10,000 people, each of whom knows five.</summary>
    [GlobalSetup]
    public void Setup()
    {
        warm = new CypherEngine(store);
        cold = new CypherEngine(store, new EngineOptions { PlanCacheSize = 0 });
        warm.Run("CREATE CONSTRAINT person_id FOR (p:Person) REQUIRE p.id IS UNIQUE").Dispose();
        warm.Run("UNWIND range(0, 9999) AS i CREATE (:Person {id: i, age: i % 90, name: 'person ' + toString(i)})").Dispose();
        warm.Run("MATCH (a:Person) UNWIND range(1, 5) AS k MATCH (b:Person {id: (a.id * 7 + k * 131) % 10000}) CREATE (a)-[:KNOWS]->(b)").Dispose();
    }

    /// <summary>Gives the graph up.</summary>
    [GlobalCleanup]
    public void Dispose()
    {
        store.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Text to syntax tree.</summary>
    [Benchmark]
    public object Parse() => CypherParser.Parse(Query, Query.Length);

    /// <summary>Parse, bind and plan without the cache; nothing is run.</summary>
    [Benchmark]
    public int ParseBindAndPlan() => Rows(cold, "EXPLAIN " + Query);

    /// <summary>The whole way for a tiny query whose plan the cache knows.</summary>
    [Benchmark]
    public int TinyQueryFromPlanCache() => Rows(warm, "RETURN $id + 1 AS next");

    /// <summary>50,000 relationships by one type.</summary>
    [Benchmark]
    public int Expand() => Rows(warm, "MATCH (a:Person)-[:KNOWS]->(b) WHERE b.age > 100 RETURN a");

    /// <summary>10,000 rows into 90 groups.</summary>
    [Benchmark]
    public int Aggregate() => Rows(warm, "MATCH (a:Person) RETURN a.age, count(*), avg(a.id)");

    private int Rows(CypherEngine engine, string text)
    {
        using var result = engine.Run(text, parameters);
        return result.Rows.Count();
    }
}
