namespace ConceptGraph.Tests.Browser;

/// <summary>A test in a real web browser on a real Neo4j; reported as skipped where one of them is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Chromium.Absence ?? Neo4jServer.AbsenceOfOwn ?? TestMatrix.AbsenceOfTime;
}

/// <summary>A test of several cases in a real web browser on a real Neo4j.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserTheoryAttribute : TheoryAttribute
{
    public BrowserTheoryAttribute() => Skip = Chromium.Absence ?? Neo4jServer.AbsenceOfOwn ?? TestMatrix.AbsenceOfTime;
}
