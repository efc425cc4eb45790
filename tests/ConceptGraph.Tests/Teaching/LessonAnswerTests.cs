using System.Text;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;
using ConceptGraph.Teaching;
using ConceptGraph.Tests.Neo4j;
using Path = ConceptGraph.Sessions.Path;

namespace ConceptGraph.Tests.Teaching;

/// <summary>The queries of the lessons on Neo4j: the same paths, row by row, as on the engine. The lesson on shortest paths needs all of them on both.</summary>
[Collection(Neo4jGroup.Name)]
public sealed class LessonAnswerTests(Neo4jFixture server, CourseFixture course) : IClassFixture<CourseFixture>
{
    [Neo4jFact]
    public async Task Every_query_gives_on_Neo4j_the_paths_that_it_gives_on_the_engine()
    {
        await using var neo4j = await server.OpenEmptyAsync();
        await new StoreSeeder(neo4j).ApplyAsync(StoreGraph.From(course.Graph.Seed!));
        foreach (Lesson lesson in course.Build.Lessons)
        {
            foreach (LessonStep step in lesson.Steps)
            {
                Assert.Equal(await PathsAsync(course.Graph.Session, step.Query), await PathsAsync(neo4j, step.Query));
            }
        }
    }

    private static async Task<string[]> PathsAsync(ICypherSession session, string query) =>
        [.. (await session.ReadAsync(query)).Select(record => Text(record.As<Path>("p"))).Order(StringComparer.Ordinal)];

    private static string Text(Path path)
    {
        StringBuilder text = new((string?)path.Nodes[0].Properties["id"]);
        foreach (var (edge, from, to) in path.Relationships.Zip(path.Nodes, path.Nodes.Skip(1)))
        {
            text.Append(edge.StartNodeElementId == from.ElementId ? $" -{edge.Type}-> " : $" <-{edge.Type}- ").Append((string?)to.Properties["id"]);
        }

        return text.ToString();
    }
}
