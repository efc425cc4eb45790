namespace ConceptGraph.Engine.Tests.Shared;

/// <summary>A test against a real Neo4j; reported as skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jFactAttribute : FactAttribute
{
    public Neo4jFactAttribute() => Skip = Neo4jServer.Absence;
}

/// <summary>A test that stops, pauses or rebuilds its server, so that it needs one of its own.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class OwnNeo4jFactAttribute : FactAttribute
{
    public OwnNeo4jFactAttribute() => Skip = Neo4jServer.AbsenceOfOwn;
}

/// <summary>A test of several cases against a real Neo4j.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class Neo4jTheoryAttribute : TheoryAttribute
{
    public Neo4jTheoryAttribute() => Skip = Neo4jServer.Absence;
}
