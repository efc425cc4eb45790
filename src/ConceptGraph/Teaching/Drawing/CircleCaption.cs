namespace ConceptGraph.Teaching.Drawing;

/// <summary>A caption broken into lines that fit into a circle.</summary>
internal sealed record CircleCaption(double FontSize, IReadOnlyList<string> Lines)
{
    private const double LineHeight = 1.12;
    private const double Margin = 5;

    private static readonly double[] FontSizes = [14, 13, 12, 11, 10, 9];

    /// <summary>The largest letters that fit whole words, else words divided by a hyphen; only when not even those fit, the end is cut off, with an ellipsis.</summary>
    public static CircleCaption Fit(string text, double radius)
    {
        foreach (bool mayDivide in new[] { false, true })
        {
            foreach (double size in FontSizes)
            {
                int most = MostLines(radius, size);
                for (int count = 1; count <= most; count++)
                {
                    if (Break(text, radius, size, count, mayDivide, mayCut: false) is { } lines)
                    {
                        return new CircleCaption(size, lines);
                    }
                }
            }
        }

        double smallest = FontSizes[^1];
        return new CircleCaption(smallest, Break(text, radius, smallest, MostLines(radius, smallest), mayDivide: true, mayCut: true)!);
    }

    /// <summary>The height of the middle of a line above (negative) or below the circle's centre.</summary>
    public double Offset(int line) => (line - ((Lines.Count - 1) / 2.0)) * FontSize * LineHeight;

    private static int MostLines(double radius, double size) => Math.Max(1, (int)(((2 * radius) - (2 * Margin)) / (size * LineHeight)));

    private static List<string>? Break(string text, double radius, double size, int count, bool mayDivide, bool mayCut)
    {
        LinkedList<Word> words = new(Words(text));
        List<string> lines = [];
        for (int line = 0; line < count && words.Count > 0; line++)
        {
            double room = Room(radius, size, line, count);
            string current = "";
            while (words.First is { Value: var word } && TextWidth.Of(Join(current, word), size) <= room)
            {
                current = Join(current, word);
                words.RemoveFirst();
            }

            if (mayDivide && words.First is { Value: var next } && Divide(current, next, room, size) is { } end)
            {
                current = Join(current, next with { Text = next.Text[..end] + "-" });
                words.First.Value = new Word(next.Text[end..], JoinsPrevious: true);
            }

            if (current.Length == 0)
            {
                if (!mayCut)
                {
                    return null;
                }

                current = Cut(words.First!.Value.Text, room, size);
                words.RemoveFirst();
            }

            lines.Add(current);
        }

        if (words.Count == 0)
        {
            return lines.Count == count || mayCut ? lines : null;
        }

        if (!mayCut)
        {
            return null;
        }

        lines[^1] = Cut(lines[^1] + "…", Room(radius, size, lines.Count - 1, count), size);
        return lines;
    }

    /// <summary>Where the longest first part of a word ends that has room on a line, with a hyphen behind a vowel; null when there is no such part.</summary>
    private static int? Divide(string line, Word word, double room, double size)
    {
        const int fewest = 4;
        for (int end = word.Text.Length - fewest; end >= fewest; end--)
        {
            bool isSyllable = IsVowel(word.Text[end - 1]) && !IsVowel(word.Text[end]);
            if (isSyllable && TextWidth.Of(Join(line, word with { Text = word.Text[..end] + "-" }), size) <= room)
            {
                return end;
            }
        }

        return null;
    }

    private static bool IsVowel(char letter) => "aeiouAEIOU".Contains(letter, StringComparison.Ordinal);

    /// <summary>The width of the circle at the edge of a line that lies further out.</summary>
    private static double Room(double radius, double size, int line, int count)
    {
        double middle = Math.Abs(line - ((count - 1) / 2.0)) * size * LineHeight;
        double edge = middle + (size * 0.42);
        double inner = radius - Margin;
        return edge >= inner ? 0 : 2 * Math.Sqrt((inner * inner) - (edge * edge));
    }

    /// <summary>Words; a long one may also be broken after a hyphen, an underscore or a slash.</summary>
    private static IEnumerable<Word> Words(string text)
    {
        bool joins = false;
        int start = 0;
        for (int i = 0; i < text.Length; i++)
        {
            bool isSpace = text[i] == ' ';
            bool breaks = text[i] is '-' or '_' or '/' && i - start >= 4 && i + 4 < text.Length;
            if (isSpace || breaks)
            {
                yield return new Word(text[start..(isSpace ? i : i + 1)], joins);
                joins = !isSpace;
                start = i + 1;
            }
        }

        yield return new Word(text[start..], joins);
    }

    private static string Join(string line, Word word) => line.Length == 0 || word.JoinsPrevious ? line + word.Text : line + " " + word.Text;

    private static string Cut(string text, double room, double size)
    {
        string kept = text.TrimEnd('…');
        while (kept.Length > 1 && TextWidth.Of(kept + "…", size) > room)
        {
            kept = kept[..^1];
        }

        return kept.TrimEnd() + "…";
    }

    private readonly record struct Word(string Text, bool JoinsPrevious);
}
