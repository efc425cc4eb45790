using ConceptGraph.Engine.Tests.Neo4jAnswers;

namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>What a statement gave, in canonical text, so that two engines can be compared: rows and counters, or the code of an error.</summary>
/// <param name="Columns">The names of the columns.</param>
/// <param name="Rows">The rows; values parted by bars.</param>
/// <param name="Counters">The counters that are not zero.</param>
/// <param name="After">The rows of the read-back; null when nothing was read back.</param>
/// <param name="Error">The status code of the error in place of all else.</param>
/// <param name="Message">What the error said; never compared.</param>
internal sealed record Outcome(
    IReadOnlyList<string> Columns, IReadOnlyList<string> Rows, string Counters, IReadOnlyList<string>? After, string? Error, string? Message)
{
    public static Outcome Failed(string code, string message) => new([], [], "", null, code, message);

    /// <summary>How this differs from what was expected; null when it does not.</summary>
    public string? DifferenceFrom(Outcome expected, bool ordered)
    {
        if (Error is not null || expected.Error is not null)
        {
            // What Neo4j calls a failure of its own is for us a mistake in the query.
            return Error == expected.Error || (Error is not null && expected.Error?.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) == true)
                ? null
                : $"{this} in place of {expected}";
        }

        return !Columns.SequenceEqual(expected.Columns) ? $"Columns [{string.Join(", ", Columns)}] in place of [{string.Join(", ", expected.Columns)}]."
            : ComparableText.Difference([.. Rows], [.. expected.Rows], ordered)
            ?? (Counters != expected.Counters ? $"Counters {{{Counters}}} in place of {{{expected.Counters}}}."
            : ComparableText.Difference([.. After ?? []], [.. expected.After ?? []], ordered: false) is { } difference ? "After it: " + difference
            : null);
    }

    public override string ToString() => Error is not null ? $"{Error} ({Message})" : $"rows [{string.Join("; ", Rows)}]";
}
