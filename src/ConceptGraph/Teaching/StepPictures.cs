using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Sessions;
using ConceptGraph.Teaching.Drawing;
using ConceptGraph.Teaching.Style;

namespace ConceptGraph.Teaching;

/// <summary>Runs the query of every step and keeps what it draws.</summary>
internal static class StepPictures
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The pictures of the steps whose query is right; what is wrong with the others is reported.</summary>
    public static async Task<Dictionary<LessonStep, GraphPicture>> ReadAsync(
        IEnumerable<Lesson> lessons, Palette palette, ICypherSession session, SeedReport report, CancellationToken cancellationToken)
    {
        Dictionary<LessonStep, GraphPicture> pictures = [];
        foreach (LessonStep step in lessons.SelectMany(lesson => lesson.Steps))
        {
            try
            {
                EagerResult result = await session.ExecutableQuery(step.Query).WithTimeout(Patience).ExecuteAsync(cancellationToken).ConfigureAwait(false);
                GraphPicture picture = PictureReader.Read(result, palette);
                if (LessonRules.EmptyQuery.Check(step, picture, report) && LessonRules.PictureSize.Check(step, picture, report))
                {
                    pictures[step] = picture;
                }
            }
            catch (ClientException problem)
            {
                LessonRules.FailingQuery.Report(step, problem, report);
            }
        }

        return pictures;
    }
}
