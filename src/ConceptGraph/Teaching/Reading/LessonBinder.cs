using System.Globalization;
using System.Text.RegularExpressions;
using ConceptGraph.Seed.Diagnostics;

namespace ConceptGraph.Teaching.Reading;

/// <summary>Makes a lesson of a file, or says what is missing.</summary>
internal static partial class LessonBinder
{
    /// <summary>Null, with the reasons reported, when something is wrong.</summary>
    public static Lesson? Bind(AdocDocument document, SeedReport report)
    {
        BlockReading head = new(document.Head, ["aim", "notes", "word"], report);
        Match name = FileName().Match(document.Path[(document.Path.LastIndexOf('/') + 1)..]);
        bool isNamed = LessonRules.Name.Check(document, name.Success, report);
        LocalText? title = head.Heading();
        LessonLevel? level = LessonRules.Attribute.Level(document, report);
        int? minutes = LessonRules.Attribute.Minutes(document, report);
        bool areKnown = LessonRules.Attribute.CheckNames(document, report);
        LocalText? aim = head.Required("aim");
        LocalText? notes = head.Optional("notes");
        IReadOnlyList<LocalText> words = head.All("word");
        if (words.Count == 0)
        {
            LessonRules.MissingPart.Report(document.Head.Span, "word", report);
        }

        LessonStep?[] steps = [.. document.Steps.Select((section, index) => Step(section, index + 1, report))];
        bool areEnough = LessonRules.StepCount.Check(document, report);
        if (!isNamed || !areKnown || !areEnough || !head.IsSound || title is null || level is null || minutes is null || aim is null || words.Count == 0
            || Array.Exists(steps, step => step is null))
        {
            return null;
        }

        return new Lesson
        {
            Number = int.Parse(name.Groups["number"].Value, CultureInfo.InvariantCulture),
            Id = name.Groups["id"].Value,
            Title = title,
            Level = level.Value,
            Minutes = minutes.Value,
            Aim = aim,
            Notes = notes,
            Words = words,
            Steps = steps!,
            Span = document.Head.Span,
        };
    }

    private static LessonStep? Step(AdocSection section, int number, SeedReport report)
    {
        BlockReading reading = new(section, ["say", "see", "ask", "answer", "note", "source,cypher"], report);
        LocalText? title = reading.Heading();
        LocalText? say = reading.Required("say");
        AdocCode? query = reading.Code("source,cypher");
        LocalText? see = reading.Required("see");
        LocalText? ask = reading.Required("ask");
        LocalText? answer = reading.Required("answer");
        LocalText? note = reading.Optional("note");
        if (!reading.IsSound || title is null || say is null || query is null || see is null || ask is null || answer is null)
        {
            return null;
        }

        return new LessonStep(query)
        {
            Number = number,
            Title = title,
            Say = say,
            See = see,
            Ask = ask,
            Answer = answer,
            Note = note,
        };
    }

    [GeneratedRegex(@"^(?<number>[0-9]{2})-(?<id>[a-z0-9]+(-[a-z0-9]+)*)\.adoc$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex FileName();
}
