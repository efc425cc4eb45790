namespace ConceptGraph.Engine.Binding;

/// <summary>What to use in place of functions and procedures that come with a Neo4j server or its plugins.</summary>
internal static class NotInThisEngine
{
    private static readonly (string Prefix, string Instead)[] Known =
    [
        ("apoc.", "APOC is a plugin of Neo4j and not part of this engine: use plain Cypher, such as list comprehensions, reduce() and CALL { ... }."),
        ("gds.", "The Graph Data Science library is a plugin of Neo4j and not part of this engine: use shortest path patterns, or the algorithms of the library's Analysis."),
        ("genai.", "GenAI is a plugin of Neo4j and not part of this engine: compute vectors outside and compare them with vector.similarity.cosine()."),
        ("db.index.fulltext.", "There are no full-text indexes in this engine: use CONTAINS, STARTS WITH or =~."),
        ("db.index.vector.", "There are no vector indexes in this engine: order by vector.similarity.cosine() or vector.similarity.euclidean()."),
        ("db.create.", "Store a vector as a list of floats with SET."),
        ("db.stats.", "There are no statistics to collect: PROFILE shows what a query does."),
        ("db.", "SHOW PROCEDURES lists what there is."),
        ("dbms.", "This engine is no server to be managed: SHOW PROCEDURES lists what there is."),
    ];

    /// <summary>The advice for a qualified name; null when there is none.</summary>
    public static string? Instead(string name) => Known.FirstOrDefault(known => name.StartsWith(known.Prefix, StringComparison.OrdinalIgnoreCase)).Instead;
}
