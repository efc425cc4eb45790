namespace ConceptGraph.Seeder.Verbs;

/// <summary>One thing the seeder does.</summary>
internal abstract class Verb
{
    /// <summary>Does it and gives the exit code.</summary>
    public abstract Task<int> RunAsync(CancellationToken cancellationToken);
}
