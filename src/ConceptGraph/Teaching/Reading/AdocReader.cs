using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Teaching.Reading;

/// <summary>Reads the subset of AsciiDoc that lessons are written in; <c>docs/teaching.md</c> shows it whole.</summary>
internal sealed class AdocReader
{
    private const string Fence = "----";
    private const string Source = "source,cypher";

    private readonly string path;
    private readonly SourceText text;
    private readonly SeedReport report;
    private readonly List<AdocAttribute> attributes = [];
    private readonly List<AdocSection> sections = [];
    private readonly List<AdocBlock> blocks = [];
    private SourceSpan headingSpan;
    private string heading = "";
    private int number = 1;

    private AdocReader(string path, SourceText text, SeedReport report)
    {
        this.path = path;
        this.text = text;
        this.report = report;
        headingSpan = new SourceSpan(path, 1, 1, 0);
    }

    public static AdocDocument Read(string path, SourceText text, SeedReport report)
    {
        AdocReader reader = new(path, text, report);
        while (reader.Line is { } line)
        {
            reader.ReadElement(line);
        }

        reader.EndSection();
        return new AdocDocument(path, reader.sections[0], reader.attributes, [.. reader.sections.Skip(1)]);
    }

    private string? Line => text.Line(number)?.TrimEnd();

    private void ReadElement(string line)
    {
        if (line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal))
        {
            number++;
        }
        else if (line.StartsWith("= ", StringComparison.Ordinal) && sections.Count == 0 && heading.Length == 0)
        {
            BeginSection(line[2..]);
        }
        else if (line.StartsWith("== ", StringComparison.Ordinal))
        {
            EndSection();
            BeginSection(line[3..]);
        }
        else if (line[0] == ':' && line.IndexOf(':', 1) is > 1 and var end)
        {
            attributes.Add(new AdocAttribute(Span(line), line[1..end], line[(end + 1)..].Trim()));
            number++;
        }
        else if (line[0] == '[' && line[^1] == ']')
        {
            ReadBlock(line);
        }
        else
        {
            LessonRules.Syntax.ReportStrayLine(Span(line), line, report);
            number++;
        }
    }

    private void BeginSection(string words)
    {
        headingSpan = Span(Line!);
        heading = words.Trim();
        number++;
    }

    private void EndSection()
    {
        sections.Add(new AdocSection(headingSpan, heading, [.. blocks]));
        blocks.Clear();
    }

    private void ReadBlock(string line)
    {
        SourceSpan span = Span(line);
        string name = line[1..^1].Trim();
        number++;
        if (name == Source)
        {
            blocks.Add(new AdocBlock(span, name, null, null, ReadCode(span)));
            return;
        }

        string? english = null;
        string? indonesian = null;
        while (Line is { Length: > 0 } entry && entry[0] != '[' && entry[0] != '=')
        {
            bool isEnglish = entry.StartsWith("en:: ", StringComparison.Ordinal);
            if (isEnglish || entry.StartsWith("id:: ", StringComparison.Ordinal))
            {
                bool isTwice = (isEnglish ? english : indonesian) is not null;
                if (isTwice)
                {
                    LessonRules.Syntax.ReportTwice(Span(entry), entry[..2], report);
                }

                string words = ReadParagraph(entry[5..]);
                (english, indonesian) = isEnglish ? (words, indonesian) : (english, words);
            }
            else
            {
                LessonRules.Syntax.ReportStrayLine(Span(entry), entry, report);
                number++;
            }
        }

        blocks.Add(new AdocBlock(span, name, english, indonesian, null));
    }

    /// <summary>The first line and the indented ones after it.</summary>
    private string ReadParagraph(string first)
    {
        string words = first.Trim();
        number++;
        while (Line is { Length: > 0 } next && next[0] == ' ')
        {
            words += " " + next.Trim();
            number++;
        }

        return words;
    }

    private AdocCode? ReadCode(SourceSpan span)
    {
        if (Line != Fence)
        {
            LessonRules.Syntax.ReportNoFence(span, report);
            return null;
        }

        number++;
        while (Line is { Length: 0 })
        {
            number++;
        }

        SourceSpan start = new(path, number, 1, 0);
        List<string> lines = [];
        while (Line is { } line && line != Fence)
        {
            lines.Add(line);
            number++;
        }

        if (Line is null)
        {
            LessonRules.Syntax.ReportOpenFence(span, report);
        }

        number++;
        return new AdocCode(start with { Length = lines.FirstOrDefault()?.Length ?? 0 }, string.Join('\n', lines).TrimEnd('\n'));
    }

    private SourceSpan Span(string line) => new(path, number, line.Length - line.TrimStart().Length + 1, line.TrimStart().Length);
}
