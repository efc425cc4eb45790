using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Sessions;
using ConceptGraph.Teaching.Drawing;
using ConceptGraph.Teaching.Reading;
using ConceptGraph.Teaching.Style;

namespace ConceptGraph.Teaching;

/// <summary>Runs the query of every step and keeps what it draws.</summary>
internal static class StepPictures
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <summary>The pictures of the queries that are right; what is wrong with the others is reported.</summary>
    public static async Task<Dictionary<AdocCode, GraphPicture>> ReadAsync(
        IEnumerable<AdocCode> queries, Palette palette, ICypherSession session, SeedReport report, CancellationToken cancellationToken)
    {
        Dictionary<AdocCode, GraphPicture> pictures = [];
        foreach (AdocCode query in queries)
        {
            try
            {
                EagerResult result = await session.ExecutableQuery(query.Text).WithTimeout(Patience).ExecuteAsync(cancellationToken).ConfigureAwait(false);
                GraphPicture picture = PictureReader.Read(result, palette);
                if (LessonRules.EmptyQuery.Check(query, picture, report) && LessonRules.PictureSize.Check(query, picture, report))
                {
                    pictures[query] = picture;
                }
            }
            catch (Neo4jException problem) when (problem is ClientException or TransientException)
            {
                LessonRules.FailingQuery.Report(query, problem, report);
            }
        }

        return pictures;
    }
}
