using ConceptGraph.Sessions.Diagnosis;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Tests.Neo4j;
using ConceptGraph.Tests.Seeding;

namespace ConceptGraph.Tests.Sessions;

[Collection(Neo4jGroup.Name)]
public sealed class DoctorTests(Neo4jFixture neo4j)
{
    [Neo4jFact]
    public async Task A_store_is_examined_before_during_and_after_an_apply()
    {
        await using var session = await neo4j.OpenEmptyAsync(withoutSchema: true);
        var doctor = new Doctor(session);
        var seed = GraphBuilder.Ring().Build();

        var empty = await doctor.ExamineAsync(seed);
        Assert.Equal(["server", "version", "edition", "login", "constraints", "dataset"], empty.Select(finding => finding.Check));
        Assert.Equal(["constraints", "dataset"], empty.Where(finding => finding.State == FindingState.Problem).Select(finding => finding.Check));

        await session.ApplyAsync(GraphBuilder.Ring());
        Assert.All(await doctor.ExamineAsync(seed), finding => Assert.Equal(FindingState.Fine, finding.State));

        await session.WriteAsync("MATCH (d:Dataset) SET d.state = 'applying'");
        Assert.Contains(await doctor.ExamineAsync(seed), finding => finding is { Check: "dataset", State: FindingState.Problem, NextStep: not null });
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_the_only_finding()
    {
        await using var session = new Neo4jSession(new Neo4jOptions { Uri = "http://127.0.0.1:1", MaxRetryTime = TimeSpan.Zero });

        var finding = Assert.Single(await new Doctor(session).ExamineAsync(desired: null));
        Assert.Equal(FindingState.Problem, finding.State);
        Assert.NotNull(finding.NextStep);
    }
}
