using System.Globalization;

namespace ConceptGraph.Seed.Store;

/// <summary>A store was not written to, because that would have done harm.</summary>
public sealed class StoreException : Exception
{
    private StoreException(StoreRefusal refusal, string message, string hint)
        : base(message)
    {
        Refusal = refusal;
        Hint = hint;
    }

    /// <summary>Which rule stood against it.</summary>
    public StoreRefusal Refusal { get; }

    /// <summary>What to do next.</summary>
    public string Hint { get; }

    internal static StoreException OtherData(long nodes) => new(
        StoreRefusal.OtherData,
        string.Create(CultureInfo.InvariantCulture, $"The database holds other data ({nodes} nodes) and none of this seed."),
        "Check the address and the database, or allow it with --beside-other-data. What others own is never changed.");

    internal static StoreException TooManyDeletions(int deletions, int owned, int allowed) => new(
        StoreRefusal.TooManyDeletions,
        string.Create(CultureInfo.InvariantCulture, $"{deletions} of {owned} nodes and relationships would be removed, and at most {allowed} may be."),
        string.Create(CultureInfo.InvariantCulture, $"Look at the plan. Allow it with --max-deletes {deletions}, or keep them with --no-prune."));

    internal static StoreException Conflict(IReadOnlyList<string> conflicts) => new(
        StoreRefusal.Conflict,
        conflicts[0] + (conflicts.Count > 1 ? string.Create(CultureInfo.InvariantCulture, $" There are {conflicts.Count - 1} more.") : ""),
        "Somebody else made it, or its property 'dataset' was taken away. Remove it, give it another id, or give it the stamp again.");

    internal static StoreException KeepsChanging(StorePlan plan) => new(
        StoreRefusal.KeepsChanging,
        string.Create(CultureInfo.InvariantCulture, $"The store still differs in {plan.Steps} places after it was written."),
        "Another seeder or another program writes the same nodes. Run again when it has ended.");
}

/// <summary>Why a store was not written to.</summary>
public enum StoreRefusal
{
    /// <summary>It holds other data and none of ours.</summary>
    OtherData,

    /// <summary>More would be removed than allowed.</summary>
    TooManyDeletions,

    /// <summary>Somebody else uses an id of ours.</summary>
    Conflict,

    /// <summary>It differs again after every write.</summary>
    KeepsChanging,
}
