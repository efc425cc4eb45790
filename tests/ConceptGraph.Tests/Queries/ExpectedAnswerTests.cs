using ConceptGraph.Seed;
using ConceptGraph.Seed.Store;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Queries;

/// <summary>Every question, with its example arguments, answers as the file beside it says: on both engines.</summary>
[Collection(GraphGroup.Name)]
public sealed class ExpectedAnswerTests(GraphFixture fixture)
{
    public static TheoryData<string> Ids => CatalogueFiles.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_embedded_engine_answers_as_expected(string id) => await AssertAnswerAsync(fixture.Graph, id);

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task The_columns_are_those_of_the_header(string id)
    {
        var question = CatalogueFiles.Catalogue.Get(id);

        var result = await fixture.Graph.AskAsync(id, question.ExampleArguments);

        Assert.Equal(question.Columns.Select(column => column.Name), result.Keys);
    }

    internal static async Task AssertAnswerAsync(KnowledgeGraph graph, string id)
    {
        var result = await graph.AskAsync(id, graph.Catalogue.Get(id).ExampleArguments);

        Assert.Equal(await File.ReadAllTextAsync(CatalogueFiles.ExpectedOf(id)), AnswerJson.Of(result));
    }
}

/// <summary>The same on a real Neo4j, which one test seeds and asks everything. With CONCEPTGRAPH_WRITE_DOCS=1 it writes the expected answers instead.</summary>
[Collection(Neo4jGroup.Name)]
public sealed class ServerAnswerTests(Neo4jFixture server)
{
    [Neo4jFact]
    public async Task The_server_answers_as_expected_without_a_remark()
    {
        await using (var session = await server.OpenEmptyAsync())
        {
            await new StoreSeeder(session).ApplyAsync(StoreGraph.From(SeedReader.Read([CatalogueFiles.Seed]).GraphOrThrow()));
        }

        await using var graph = await KnowledgeGraph.ConnectAsync(server.Server.Options, new KnowledgeGraphOptions { SeedFolders = [CatalogueFiles.Seed] });
        foreach (var question in graph.Catalogue.Questions)
        {
            var result = await graph.AskAsync(question.Id, question.ExampleArguments);
            if (CatalogueFiles.Writes)
            {
                await File.WriteAllTextAsync(CatalogueFiles.ExpectedOf(question.Id), AnswerJson.Of(result));
            }

            Assert.Equal(await File.ReadAllTextAsync(CatalogueFiles.ExpectedOf(question.Id)), AnswerJson.Of(result));
            Assert.Empty(result.Summary.Notifications);
        }
    }
}
