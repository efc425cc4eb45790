using System.Runtime.CompilerServices;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Keeps both the parser and all that later walks the tree recursively within a small stack.</content>
internal sealed partial class Parser
{
    private const int NestingLimit = 200;
    private const int HeightLimit = 500;

    /// <summary>How many brackets, subqueries and the like are open.</summary>
    private int nesting;

    /// <summary>The height of the highest tree that was built in the current scope; long chains such as <c>1 + 1 + …</c> are high without nesting.</summary>
    private int height;

    /// <summary>Begins a level; what it returns is to be handed to <see cref="Leave"/>.</summary>
    private int Enter()
    {
        nesting++;
        if (nesting > NestingLimit || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw SyntaxErrors.Nesting(SpanOf(Current), NestingLimit);
        }

        int outerHeight = height;
        height = 0;
        return outerHeight;
    }

    private void Leave(int outerHeight)
    {
        nesting--;
        Grow();
        height = Math.Max(outerHeight, height);
    }

    private void Grow()
    {
        height++;
        if (height > HeightLimit)
        {
            throw SyntaxErrors.Nesting(SpanOf(Current), HeightLimit);
        }
    }

    /// <summary>Joins the items of a long chain of an associative operator into a tree that is low, items in order; up to three lean to the left as usual.</summary>
    private static T Balance<T>(ReadOnlySpan<T> items, Func<T, T, T> join)
    {
        if (items.Length == 1)
        {
            return items[0];
        }

        int middle = (items.Length + 1) / 2;
        return join(Balance(items[..middle], join), Balance(items[middle..], join));
    }
}
