namespace ConceptGraph.Engine.Values.Temporal.Text;

/// <summary>A position in a text that is read from left to right; what does not fit is left where it is.</summary>
internal ref struct TextCursor(ReadOnlySpan<char> text)
{
    private ReadOnlySpan<char> rest = text;

    public readonly bool IsAtEnd => rest.IsEmpty;

    /// <summary>What is still to be read.</summary>
    public readonly ReadOnlySpan<char> Rest => rest;

    /// <summary>How many digits come next.</summary>
    public readonly int Digits
    {
        get
        {
            int end = rest.IndexOfAnyExceptInRange('0', '9');
            return end < 0 ? rest.Length : end;
        }
    }

    /// <summary>The character that many places ahead; NUL behind the end.</summary>
    public readonly char Peek(int ahead = 0) => ahead < rest.Length ? rest[ahead] : '\0';

    public bool TrySkip(char expected)
    {
        if (Peek() != expected || rest.IsEmpty)
        {
            return false;
        }

        rest = rest[1..];
        return true;
    }

    public bool TrySkip(char first, char second) => TrySkip(first) || TrySkip(second);

    /// <summary>Takes that many digits, at most nine, as a number.</summary>
    public int TakeNumber(int length)
    {
        int number = 0;
        foreach (char digit in Take(length))
        {
            number = (number * 10) + digit - '0';
        }

        return number;
    }

    /// <summary>Takes one or two digits.</summary>
    public bool TryTakeShort(out int number)
    {
        number = Digits is 1 or 2 ? TakeNumber(Digits) : -1;
        return number >= 0;
    }

    /// <summary>Takes one to nine digits behind a decimal point or comma as nanoseconds.</summary>
    public bool TryTakeNanos(out int nanoseconds)
    {
        nanoseconds = 0;
        if (Digits is < 1 or > 9)
        {
            return false;
        }

        int length = Digits;
        nanoseconds = TakeNumber(length);
        for (; length < 9; length++)
        {
            nanoseconds *= 10;
        }

        return true;
    }

    public ReadOnlySpan<char> Take(int length)
    {
        var taken = rest[..length];
        rest = rest[length..];
        return taken;
    }

    public ReadOnlySpan<char> TakeRest() => Take(rest.Length);
}
