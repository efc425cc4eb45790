using System.Globalization;
using System.Text;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax;

/// <summary>Errors for people: the message, the line of the query with the place marked below it, and the hint.</summary>
public static class ErrorText
{
    private const int WidestLine = 120;
    private const int Margin = 30;

    /// <summary>Renders an error and all of its <see cref="CypherException.Others"/>, with line breaks between and none at the end.</summary>
    /// <param name="error">The error.</param>
    /// <param name="query">The text that the error's spans are places in.</param>
    public static string Render(CypherException error, string query)
    {
        StringBuilder text = new();
        Append(text, error, query);
        foreach (CypherException other in error.Others)
        {
            _ = text.Append("\n\n");
            Append(text, other, query);
        }

        return text.ToString();
    }

    /// <summary>The line and the column of a place, both from 1; a column is a UTF-16 code unit.</summary>
    public static (int Line, int Column) Locate(string query, int index)
    {
        ReadOnlySpan<char> before = query.AsSpan(0, Math.Clamp(index, 0, query.Length));
        return (before.Count('\n') + 1, before.Length - before.LastIndexOf('\n'));
    }

    private static void Append(StringBuilder text, CypherException error, string query)
    {
        _ = text.Append(error.Message);
        if (error.Span is { } span && span.Start <= query.Length)
        {
            (int line, int column) = Locate(query, span.Start);
            _ = text.Append(CultureInfo.InvariantCulture, $" (line {line}, column {column})");
            AppendLine(text, query, span, column);
        }

        if (error.Hint is { } hint)
        {
            _ = text.Append("\n  hint: ").Append(hint);
        }
    }

    private static void AppendLine(StringBuilder text, string query, TextSpan span, int column)
    {
        int lineStart = span.Start - (column - 1);
        int lineEnd = query.AsSpan(span.Start).IndexOfAny('\r', '\n') is >= 0 and int rest ? span.Start + rest : query.Length;
        int from = lineEnd - lineStart > WidestLine ? Math.Max(lineStart, span.Start - Margin) : lineStart;
        int to = Math.Min(lineEnd, from + WidestLine);
        int marked = Math.Clamp(span.Length, 1, Math.Max(1, to - span.Start));
        _ = text.Append("\n  ").Append(from > lineStart ? "…" : string.Empty).Append(Printable(query[from..to])).Append(to < lineEnd ? "…" : string.Empty);
        _ = text.Append("\n  ").Append(from > lineStart ? " " : string.Empty).Append(' ', Width(query.AsSpan(from, span.Start - from)));
        _ = text.Append('^', Math.Max(1, Width(query.AsSpan(span.Start, Math.Min(marked, query.Length - span.Start)))));
    }

    private static string Printable(string line) => string.Concat(line.Select(c => char.IsControl(c) ? ' ' : c));

    /// <summary>How many columns of a terminal a text takes: combining characters none.</summary>
    private static int Width(ReadOnlySpan<char> text)
    {
        int width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format ? 0 : 1;
        }

        return width;
    }
}
