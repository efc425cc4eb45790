using ConceptGraph.Seed;

namespace ConceptGraph.Teaching.Reading;

/// <summary>A lesson's file as it is written: a title, attributes, blocks, and sections with blocks.</summary>
internal sealed record AdocDocument(string Path, AdocSection Head, IReadOnlyList<AdocAttribute> Attributes, IReadOnlyList<AdocSection> Steps)
{
    /// <summary>The code of every step, also of one that lacks something else.</summary>
    public IEnumerable<AdocCode> Queries => Steps.SelectMany(step => step.Blocks).Select(block => block.Code).OfType<AdocCode>().Where(code => code.Text.Length > 0);
}

/// <summary>A heading and what stands under it.</summary>
internal sealed record AdocSection(SourceSpan Span, string Heading, IReadOnlyList<AdocBlock> Blocks);

/// <summary><c>:name: value</c></summary>
internal sealed record AdocAttribute(SourceSpan Span, string Name, string Value);

/// <summary><c>[name]</c> with a text in each language, or with code.</summary>
internal sealed record AdocBlock(SourceSpan Span, string Name, string? English, string? Indonesian, AdocCode? Code);

/// <summary>The lines between <c>----</c> and <c>----</c>.</summary>
/// <param name="Span">Its first line.</param>
/// <param name="Text">Without empty lines around it.</param>
internal sealed record AdocCode(SourceSpan Span, string Text)
{
    /// <summary>The place of a part of the text in the file; of a part that goes over several lines, its first.</summary>
    public SourceSpan At(int start, int length)
    {
        int lineStart = start == 0 ? 0 : Text.LastIndexOf('\n', start - 1) + 1;
        int lineEnd = Text.IndexOf('\n', start);
        return Span with
        {
            Line = Span.Line + Text.AsSpan(0, start).Count('\n'),
            Column = start - lineStart + 1,
            Length = Math.Min(length, (lineEnd < 0 ? Text.Length : lineEnd) - start),
        };
    }
}
