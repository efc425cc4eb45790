using System.Globalization;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Teaching.Reading;

namespace ConceptGraph.Teaching.Rules;

internal sealed class LessonAttributeRule() : SeedRule("CG0707", "Level and minutes", "A lesson names its level and how many minutes it takes, and no other attribute.")
{
    private const int MostMinutes = 240;

    private static readonly string[] Names = ["level", "minutes"];
    private static readonly string[] Levels = ["beginner", "intermediate", "advanced"];

    public LessonLevel? Level(AdocDocument document, SeedReport report)
    {
        AdocAttribute? attribute = Find(document, "level", report);
        if (attribute is null)
        {
            return null;
        }

        int level = Array.IndexOf(Levels, attribute.Value);
        if (level < 0)
        {
            report.Add(this, attribute.Span, "no level", attribute.Value, string.Join(", ", Levels), report.Nearest(attribute.Value, Levels));
            return null;
        }

        return (LessonLevel)level;
    }

    public int? Minutes(AdocDocument document, SeedReport report)
    {
        AdocAttribute? attribute = Find(document, "minutes", report);
        if (attribute is null)
        {
            return null;
        }

        if (int.TryParse(attribute.Value, NumberStyles.None, CultureInfo.InvariantCulture, out int minutes) && minutes is > 0 and <= MostMinutes)
        {
            return minutes;
        }

        report.Add(this, attribute.Span, "no number of minutes", attribute.Value, "1 to 240");
        return null;
    }

    public bool CheckNames(AdocDocument document, SeedReport report)
    {
        AdocAttribute[] unknown = [.. document.Attributes.Where(attribute => !Names.Contains(attribute.Name, StringComparer.Ordinal))];
        foreach (AdocAttribute attribute in unknown)
        {
            report.Add(this, attribute.Span, "an unknown attribute", attribute.Name, string.Join(", ", Names), report.Nearest(attribute.Name, Names));
        }

        return unknown.Length == 0;
    }

    private AdocAttribute? Find(AdocDocument document, string name, SeedReport report)
    {
        AdocAttribute? found = document.Attributes.FirstOrDefault(attribute => attribute.Name == name);
        if (found is null)
        {
            report.Add(this, document.Head.Span, $"the lesson has no :{name}:", expected: $":{name}: under the title");
        }

        return found;
    }
}
