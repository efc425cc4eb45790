using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Seed.Yaml;
using ConceptGraph.Teaching.Reading;
using ConceptGraph.Teaching.Rules;

namespace ConceptGraph.Teaching;

/// <summary>All rules of lessons and of the palette, <c>CG07xx</c>; those of the seed are <see cref="SeedRules"/>.</summary>
public static class LessonRules
{
    internal static LessonSyntaxRule Syntax { get; } = new();

    internal static MissingTranslationRule Translation { get; } = new();

    internal static MissingPartRule MissingPart { get; } = new();

    internal static StepCountRule StepCount { get; } = new();

    internal static LessonLinkRule Link { get; } = new();

    internal static DuplicateLessonRule Duplicate { get; } = new();

    internal static LessonNameRule Name { get; } = new();

    internal static LessonAttributeRule Attribute { get; } = new();

    internal static FailingQueryRule FailingQuery { get; } = new();

    internal static EmptyQueryRule EmptyQuery { get; } = new();

    internal static PictureSizeRule PictureSize { get; } = new();

    internal static GuideTextRule GuideText { get; } = new();

    internal static PaletteRule Palette { get; } = new();

    /// <summary>By code.</summary>
    public static IReadOnlyList<SeedRule> All { get; } =
    [
        Syntax, Translation, MissingPart, StepCount, Link, Duplicate, Name, Attribute, FailingQuery, EmptyQuery, PictureSize, GuideText, Palette,
    ];

    /// <summary>What can be said of the lessons together and without a database.</summary>
    internal static void CheckCourse(
        IReadOnlyList<Lesson> lessons, IReadOnlyList<AdocCode> queries, IReadOnlyDictionary<string, SourceText> texts, SeedReport report)
    {
        Duplicate.Check(lessons, report);
        Link.Check(texts, report);
        GuideText.Check(queries, texts, report);
    }
}
