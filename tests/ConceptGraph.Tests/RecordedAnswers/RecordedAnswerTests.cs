using ConceptGraph.Engine;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Tests.Neo4jAnswers;
using ConceptGraph.Sessions;
using ConceptGraph.Tests.Explorer;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.RecordedAnswers;

/// <summary>What a real Neo4j 5.26 answered comes out of every kind of session: values, columns, counters, error codes.</summary>
public sealed class EmbeddedAnswerTests
{
    [Fact]
    public async Task A_session_on_the_engine_gives_the_recorded_answers()
    {
        var engine = new CypherEngine(new GraphStore(), new EngineOptions { LoadCsvFolder = Answer.ImportFolder });
        await using var session = new EmbeddedSession(engine);

        await new AnswerCheck(session).AssertSameAsync(Answer.All.Values);
    }
}

/// <summary>The same over HTTP from the explorer, which reads no files.</summary>
[Collection(ExplorerGroup.Name)]
public sealed class ExplorerAnswerTests(ExplorerFixture explorer)
{
    [Fact]
    public async Task The_explorer_gives_the_recorded_answers()
    {
        await using var session = await explorer.OpenEmptyAsync();
        await session.DropSchemaAsync();
        await new AnswerCheck(session).AssertSameAsync(Answer.All.Values.Where(answer => !answer.NeedsImport));
        await session.DropSchemaAsync();
    }
}

/// <summary>The same from the real server: all of them when there is time, else every eighth.</summary>
[Collection(Neo4jGroup.Name)]
public sealed class Neo4jAnswerTests(Neo4jFixture neo4j)
{
    [Neo4jFact]
    public async Task Neo4j_gives_the_recorded_answers()
    {
        await using var session = await neo4j.OpenEmptyAsync(withoutSchema: true);
        if (neo4j.Server.ImportFolder is { } folder)
        {
            Array.ForEach(Directory.GetFiles(Answer.ImportFolder), file => File.Copy(file, System.IO.Path.Combine(folder, System.IO.Path.GetFileName(file)), overwrite: true));
        }

        var answers = Answer.All.Values.Where((answer, number) => TestMatrix.IsLong || number % 8 == 0).Where(answer => !answer.NeedsImport || neo4j.Server.ImportFolder is not null);
        await new AnswerCheck(session).AssertSameAsync(answers);
        await session.DropSchemaAsync();
    }
}
