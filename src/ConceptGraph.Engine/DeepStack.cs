using System.Runtime.ExceptionServices;
using ConceptGraph.Engine.Execution;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine;

/// <summary>
/// Binding recurses as deep as an expression is high, planning and running as deep as a plan is, and thousands of clauses make a plan thousands of operators high. What is done
/// for a long text is done on a thread of its own, whose stack grows with the text; callers may have little stack themselves.
/// </summary>
internal static class DeepStack
{
    private const int LongestOnCallersStack = 1024;
    private const int LeastBytes = 1 << 20;

    /// <summary>The shortest operator, as in <c>MATCH (),()</c>, is three characters, and none needs more than about 600 bytes.</summary>
    private const int BytesPerCharacter = 200;

    /// <summary>As <see cref="Run{T}"/>, for what gives nothing.</summary>
    public static void Run(string text, Action action) => Run(text, () =>
    {
        action();
        return true;
    });

    /// <summary>Does something for a statement, and waits for it.</summary>
    public static T Run<T>(string text, Func<T> action)
    {
        if (text.Length <= LongestOnCallersStack)
        {
            return action();
        }

        T result = default!;
        ExceptionDispatchInfo? failure = null;
        var thread = new Thread(
            () =>
            {
                try
                {
                    result = action();
                }
                catch (Exception error)
                {
                    failure = ExceptionDispatchInfo.Capture(error);
                }
            },
            (int)Math.Min(LeastBytes + ((long)text.Length * BytesPerCharacter), int.MaxValue));
        thread.Start();
        thread.Join();
        failure?.Throw();
        return result;
    }

    /// <summary>Opens the plan of a statement; a long one's rows are computed on a deep stack as well.</summary>
    public static Cursor Open(string text, Func<Cursor> open) =>
        text.Length <= LongestOnCallersStack ? open() : new DeepCursor(text, Run(text, open));

    private sealed class DeepCursor(string text, Cursor cursor) : Cursor
    {
        public override Batch? Next() => Run(text, cursor.Next);

        public override void Dispose() => Run(text, cursor.Dispose);
    }
}
