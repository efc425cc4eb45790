using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed.Rules;

/// <summary>Something that every seed must keep to.</summary>
public abstract class SeedRule
{
    private protected SeedRule(string code, string title, string explanation)
    {
        Code = code;
        Title = title;
        Explanation = explanation;
    }

    /// <summary>
    /// <c>CG01xx</c> reading and types, <c>CG02xx</c> vocabulary, <c>CG03xx</c> references, <c>CG04xx</c> claims and evidence,
    /// <c>CG05xx</c> time, <c>CG06xx</c> the graph as a whole, <c>CG07xx</c> lessons, <c>CG09xx</c> safety. Never reused.
    /// </summary>
    public string Code { get; }

    /// <summary>What is wrong, in a few words.</summary>
    public string Title { get; }

    /// <summary>What the rule asks for, in a sentence.</summary>
    public string Explanation { get; }

    /// <summary>An error unless the rule says otherwise.</summary>
    public virtual SeedSeverity Severity => SeedSeverity.Error;

    /// <summary>True when what the rule misses may stand in a file that could not be read; see <see cref="UnreadFiles"/>.</summary>
    internal virtual bool NeedsWholeSeed => false;
}
