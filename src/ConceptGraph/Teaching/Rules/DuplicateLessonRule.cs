using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;

namespace ConceptGraph.Teaching.Rules;

internal sealed class DuplicateLessonRule() : SeedRule("CG0705", "Lesson there twice", "A number and an id belong to one lesson.")
{
    public void Check(IReadOnlyList<Lesson> lessons, SeedReport report)
    {
        HashSet<int> numbers = [];
        HashSet<string> ids = [];
        foreach (Lesson lesson in lessons)
        {
            bool isNewNumber = numbers.Add(lesson.Number);
            if (!ids.Add(lesson.Id) || !isNewNumber)
            {
                report.Add(this, lesson.Span, "another lesson has this number or name", lesson.FileName, "a number and a name of its own");
            }
        }
    }
}
