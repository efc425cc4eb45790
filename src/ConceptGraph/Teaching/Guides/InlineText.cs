using System.Text.RegularExpressions;

namespace ConceptGraph.Teaching.Guides;

/// <summary>A piece of a line of a lesson.</summary>
internal enum InlineKind
{
    Plain,
    Bold,
    Code,
    Lesson,
    Web,
}

/// <summary>A piece of a line. A link has a target, a lesson's id or a web address; its text is empty when the lesson's title is to stand there.</summary>
internal readonly record struct InlinePiece(InlineKind Kind, string Text, string? Target = null);

/// <summary>Takes a line of a lesson apart: <c>*bold*</c>, <c>`code`</c>, <c>xref:lesson[text]</c>, <c>https://…[text]</c>.</summary>
internal static partial class InlineText
{
    public static IReadOnlyList<InlinePiece> Parse(string line)
    {
        List<InlinePiece> pieces = [];
        int end = 0;
        foreach (Match match in Mark().Matches(line))
        {
            AddPlain(pieces, line[end..match.Index]);
            pieces.Add(Piece(match));
            end = match.Index + match.Length;
        }

        AddPlain(pieces, line[end..]);
        return pieces;
    }

    private static InlinePiece Piece(Match match) => match.Groups switch
    {
        var groups when groups["bold"].Success => new(InlineKind.Bold, groups["bold"].Value),
        var groups when groups["code"].Success => new(InlineKind.Code, groups["code"].Value),
        var groups when groups["lesson"].Success => new(InlineKind.Lesson, groups["text"].Value, groups["lesson"].Value),
        var groups => new(InlineKind.Web, groups["label"].Value, groups["web"].Value),
    };

    private static void AddPlain(List<InlinePiece> pieces, string text)
    {
        if (text.Length > 0)
        {
            pieces.Add(new InlinePiece(InlineKind.Plain, text));
        }
    }

    [GeneratedRegex(
        @"\*(?<bold>[^*]+)\*|`(?<code>[^`]+)`|xref:(?<lesson>[a-z0-9-]+)\[(?<text>[^\]]*)\]|(?<web>https?://[^\s\[\]]+)\[(?<label>[^\]]+)\]",
        RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Mark();
}
