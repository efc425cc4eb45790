using System.Diagnostics;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>Counts the work and the memory of one running statement against its limits, and looks at the clock now and then. Not thread-safe.</summary>
internal sealed class WorkLimits(TimeSpan? time, long memoryBytes, CancellationToken cancellation)
{
    private const int WorkBetweenLooks = 4096;
    private const int CharactersPerUnit = 64;
    private const int BytesPerUnit = 64;
    private const int BytesPerCharacter = 2;

    private readonly long deadline = time is { } span ? Stopwatch.GetTimestamp() + (long)(span.TotalSeconds * Stopwatch.Frequency) : long.MaxValue;
    private long work;
    private long memory;

    /// <summary>No limit.</summary>
    public static WorkLimits None => new(null, long.MaxValue, CancellationToken.None);

    /// <summary>Units of work so far: nodes and relationships visited, items of lists made. What PROFILE and work-count tests show.</summary>
    public long Work { get; private set; }

    /// <summary>Whether a limit was hit: the statement is to end.</summary>
    public bool IsExceeded { get; private set; }

    /// <summary>How long the statement may still run.</summary>
    public TimeSpan TimeLeft => deadline == long.MaxValue ? TimeSpan.MaxValue : Stopwatch.GetElapsedTime(Stopwatch.GetTimestamp(), deadline);

    /// <summary>Notes work; throws when time is up or the caller has cancelled.</summary>
    public void Spend(long units)
    {
        Work += units;
        work += units;
        if (work >= WorkBetweenLooks)
        {
            Look();
        }
    }

    /// <summary>Notes that a value is gone through: a text or list is as much work as it is long.</summary>
    public void SpendOn(Value value)
    {
        if (value.IsString)
        {
            Spend(value.AsString().Length / CharactersPerUnit);
        }
        else if (value.Kind == ValueKind.List)
        {
            Spend(Math.Max(value.AsList().LongCount, value.Extent.Bytes / BytesPerUnit));
        }
    }

    /// <summary>Gives the value back when there is time left to treat it: for sequences.</summary>
    public Value Pass(Value value)
    {
        Spend(1);
        return value;
    }

    /// <summary>Notes that a value was made; throws when it does not fit into the memory that is left. A range is no work and takes no room.</summary>
    public void SpendOnMade(Value value)
    {
        if (value.As<ListValue>() is not { IsLazy: true })
        {
            SpendOn(value);
            Fit(value.Extent.Bytes);
        }
    }

    /// <summary>Notes that a value is handed out: a range takes room now. Throws when it does not fit into the memory that is left.</summary>
    public void SpendOnGiven(Value value)
    {
        Unroll(value);
        Fit(value.Extent.Bytes);
    }

    /// <summary>Makes room for the items of a range, with an eye on the clock; throws when they do not fit into the memory that is left.</summary>
    private void Unroll(Value value)
    {
        if (value.As<ListValue>() is { IsLazy: true } range)
        {
            Fit(Math.Min(range.LongCount, int.MaxValue) * ValueExtent.BytesPerItem);
            range.Unroll(Look);
        }
    }

    /// <summary>Notes that an operator keeps a value; gives its bytes, so that they can be given back.</summary>
    public long Hold(Value value)
    {
        long bytes = value.Extent.Bytes;
        Hold(bytes);
        return bytes;
    }

    /// <summary>Notes that two texts or lists are about to be put together; throws when the result would not fit into the memory that is left.</summary>
    public void SpendOnSum(Value left, Value right)
    {
        long items = LengthOf(left.As<ListValue>()) + LengthOf(right.As<ListValue>());
        long characters = (left.IsString ? left.AsString().Length : 0L) + (right.IsString ? right.AsString().Length : 0L);
        Spend(items + (characters / CharactersPerUnit));
        Fit((items * ValueExtent.BytesPerItem) + (characters * BytesPerCharacter));
        Unroll(left);
        Unroll(right);
    }

    /// <summary>Notes memory that an operator holds on to (negative: gives back); throws when it is too much.</summary>
    public void Hold(long bytes)
    {
        memory += bytes;
        if (memory > memoryBytes)
        {
            IsExceeded = true;
            throw ValueErrors.OutOfMemory($"The query needs more than the {memoryBytes:N0} bytes that it may use.");
        }
    }

    /// <summary>Throws when so much does not fit into the memory that is left.</summary>
    public void Fit(long bytes)
    {
        Hold(bytes);
        Hold(-bytes);
    }

    /// <summary>Looks at the clock and at the caller's wish to cancel.</summary>
    public void Look()
    {
        work = 0;
        cancellation.ThrowIfCancellationRequested();
        if (Stopwatch.GetTimestamp() > deadline)
        {
            IsExceeded = true;
            throw new CypherException(
                ErrorPhase.Runtime,
                "Neo.ClientError.Transaction.TransactionTimedOut",
                "TimeLimit",
                $"The query ran longer than {time!.Value.TotalSeconds:0.###} s and was stopped.",
                hint: "Start from fewer nodes, bound variable-length patterns, or raise the limit.");
        }
    }

    private static long LengthOf(ListValue? list) => list?.LongCount ?? 0;
}
