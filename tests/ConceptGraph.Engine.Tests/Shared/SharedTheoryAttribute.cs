namespace ConceptGraph.Engine.Tests.Shared;

/// <summary>A theory over files of the shared folder; skipped, with the reason, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedTheoryAttribute : TheoryAttribute
{
    public SharedTheoryAttribute(string needs)
    {
        if (SharedFolder.Find(needs) is null)
        {
            Skip = $"'{needs}' is not there: set CONCEPTGRAPH_SHARED, or put the shared folder beside the repository.";
        }
    }
}

/// <summary>A fact about files of the shared folder; skipped, with the reason, where they are absent.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute(string needs)
    {
        if (SharedFolder.Find(needs) is null)
        {
            Skip = $"'{needs}' is not there: set CONCEPTGRAPH_SHARED, or put the shared folder beside the repository.";
        }
    }
}
