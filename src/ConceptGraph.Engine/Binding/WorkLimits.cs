using System.Diagnostics;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>Counts the work and the memory of one running statement against its limits, and looks at the clock now and then. Not thread-safe.</summary>
internal sealed class WorkLimits(TimeSpan? time, long memoryBytes, CancellationToken cancellation)
{
    private const int WorkBetweenLooks = 4096;

    private readonly long deadline = time is { } span ? Stopwatch.GetTimestamp() + (long)(span.TotalSeconds * Stopwatch.Frequency) : long.MaxValue;
    private int work;
    private long memory;

    /// <summary>Units of work so far: nodes and relationships visited, items of lists made. What PROFILE and work-count tests show.</summary>
    public long Work { get; private set; }

    /// <summary>Notes work; throws when time is up or the caller has cancelled.</summary>
    public void Spend(int units)
    {
        Work += units;
        work += units;
        if (work >= WorkBetweenLooks)
        {
            work = 0;
            Look();
        }
    }

    /// <summary>Notes memory that an operator holds on to (negative: gives back); throws when it is too much.</summary>
    public void Hold(long bytes)
    {
        memory += bytes;
        if (memory > memoryBytes)
        {
            throw new CypherException(
                ErrorPhase.Runtime,
                "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
                "MemoryLimit",
                $"The query needs more than the {memoryBytes:N0} bytes that it may use.",
                hint: "Ask for less at once: add a LIMIT, aggregate earlier, or raise the limit.");
        }
    }

    private void Look()
    {
        cancellation.ThrowIfCancellationRequested();
        if (Stopwatch.GetTimestamp() > deadline)
        {
            throw new CypherException(
                ErrorPhase.Runtime,
                "Neo.ClientError.Transaction.TransactionTimedOut",
                "TimeLimit",
                $"The query ran longer than {time!.Value.TotalSeconds:0.###} s and was stopped.",
                hint: "Start from fewer nodes, bound variable-length patterns, or raise the limit.");
        }
    }
}
