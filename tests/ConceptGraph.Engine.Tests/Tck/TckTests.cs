using ConceptGraph.Engine.Tests.Shared;

namespace ConceptGraph.Engine.Tests.Tck;

/// <summary>
/// The openCypher TCK. Where Neo4j 5 raises another kind of error, or in another phase, Neo4j's counts (<c>tck/neo4j-differences.tsv</c>). The list of expected failures is
/// checked both ways: what is not on it must pass, what is on it must fail.
/// </summary>
public sealed class TckTests
{
    public static TheoryData<string> Ids => [.. TckSuite.Scenarios.Keys];

    [SharedTheory("tck/features")]
    [MemberData(nameof(Ids), DisableDiscoveryEnumeration = false)]
    public void Scenario(string id)
    {
        string? failure = TckSuite.Run(id);
        if (TckSuite.ExpectedFailures.Contains(id))
        {
            Assert.True(failure is not null, $"{id} passes now: take it off Tck/expected-failures.txt.");
        }
        else
        {
            Assert.True(failure is null, $"{TckSuite.Scenarios.GetValueOrDefault(id)?.Title}\n{failure}");
        }
    }

    [SharedFact("tck/features")]
    public void Every_expected_failure_is_a_scenario() =>
        Assert.DoesNotContain(TckSuite.ExpectedFailures, id => !TckSuite.Scenarios.ContainsKey(id));
}
