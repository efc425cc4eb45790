using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution;

/// <summary>What each operator of one run did: rows given, and units of work of its own.</summary>
internal sealed class Profile
{
    private readonly Dictionary<Operator, Entry> entries = new(ReferenceEqualityComparer.Instance);
    private long inside;

    /// <summary>The number of rows that an operator gave; 0 when it never ran.</summary>
    public long RowsOf(Operator source) => entries.TryGetValue(source, out var entry) ? entry.Rows : 0;

    /// <summary>The units of work that an operator itself did.</summary>
    public long WorkOf(Operator source) => entries.TryGetValue(source, out var entry) ? entry.Work : 0;

    /// <summary>A cursor that does the same and is counted.</summary>
    public Cursor Watch(Operator source, Cursor cursor, WorkLimits limits)
    {
        ref var entry = ref System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(entries, source, out _);
        entry ??= new Entry();
        return new WatchedCursor(this, entry, cursor, limits);
    }

    private sealed class Entry
    {
        public long Rows { get; set; }

        public long Work { get; set; }
    }

    private sealed class WatchedCursor(Profile profile, Entry entry, Cursor cursor, WorkLimits limits) : Cursor
    {
        public override Batch? Next()
        {
            long before = limits.Work;
            long insideBefore = profile.inside;
            var batch = cursor.Next();
            long all = limits.Work - before;
            entry.Work += all - (profile.inside - insideBefore);
            profile.inside = insideBefore + all;
            entry.Rows += batch?.Count ?? 0;
            return batch;
        }

        public override void Dispose() => cursor.Dispose();
    }
}
