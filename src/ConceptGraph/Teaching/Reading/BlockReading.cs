using ConceptGraph.Seed.Diagnostics;

namespace ConceptGraph.Teaching.Reading;

/// <summary>Takes the parts of a section by name and reports what is missing, untranslated, unknown or there twice.</summary>
internal sealed class BlockReading
{
    private const string Between = " | ";

    private readonly AdocSection section;
    private readonly SeedReport report;

    public BlockReading(AdocSection section, string[] names, SeedReport report)
    {
        this.section = section;
        this.report = report;
        foreach (AdocBlock block in section.Blocks.Where(block => !names.Contains(block.Name, StringComparer.Ordinal)))
        {
            LessonRules.Syntax.ReportUnknownBlock(block, names, report);
            IsSound = false;
        }
    }

    /// <summary>False as soon as something was reported.</summary>
    public bool IsSound { get; private set; } = true;

    /// <summary><c>English | Indonesian</c></summary>
    public LocalText? Heading()
    {
        int bar = section.Heading.IndexOf(Between, StringComparison.Ordinal);
        if (bar > 0 && bar + Between.Length < section.Heading.Length)
        {
            return new LocalText(section.Heading[..bar].Trim(), section.Heading[(bar + Between.Length)..].Trim());
        }

        LessonRules.Translation.ReportHeading(section, report);
        return Unsound();
    }

    public LocalText? Required(string name)
    {
        if (section.Blocks.Any(block => block.Name == name))
        {
            return Optional(name);
        }

        LessonRules.MissingPart.Report(section.Span, name, report);
        return Unsound();
    }

    public LocalText? Optional(string name)
    {
        IReadOnlyList<LocalText> found = All(name);
        foreach (AdocBlock second in section.Blocks.Where(block => block.Name == name).Skip(1))
        {
            LessonRules.Syntax.ReportTwice(second.Span, name, report);
            IsSound = false;
        }

        return found.Count > 0 ? found[0] : null;
    }

    public IReadOnlyList<LocalText> All(string name)
    {
        List<LocalText> texts = [];
        foreach (AdocBlock block in section.Blocks.Where(block => block.Name == name))
        {
            if (LessonRules.Translation.Check(block, report))
            {
                texts.Add(new LocalText(block.English!, block.Indonesian!));
            }
            else
            {
                IsSound = false;
            }
        }

        return texts;
    }

    public AdocCode? Code(string name)
    {
        AdocBlock[] found = [.. section.Blocks.Where(block => block.Name == name)];
        if (found is [{ Code.Text.Length: > 0 } only])
        {
            return only.Code;
        }

        if (found.Length > 1)
        {
            LessonRules.Syntax.ReportTwice(found[1].Span, name, report);
        }
        else
        {
            LessonRules.MissingPart.Report(section.Span, name, report);
        }

        IsSound = false;
        return null;
    }

    private LocalText? Unsound()
    {
        IsSound = false;
        return null;
    }
}
