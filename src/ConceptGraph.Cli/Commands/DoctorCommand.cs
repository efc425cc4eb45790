using System.CommandLine;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions.Diagnosis;
using ConceptGraph.Sessions.Neo4j;

namespace ConceptGraph.Cli.Commands;

/// <summary>Checks a Neo4j server from the outside in, and says the cause and the next step of whatever is wrong.</summary>
internal static class DoctorCommand
{
    public static Command Create(Terminal terminal)
    {
        var graph = new GraphOptions();
        var format = new FormatOption();
        var verb = new Verb(
            "doctor",
            "Check the server: address, version, edition, login, constraints, dataset. Default: the server of NEO4J_URI, else http://localhost:7474.",
            "conceptgraph doctor",
            "conceptgraph doctor --server http://localhost:7474 --user neo4j --password-file secret.txt",
            "conceptgraph doctor --format json");
        format.AddTo(verb);
        graph.AddTo(verb);
        verb.SetAction(async (arguments, cancellationToken) =>
        {
            var desired = StoreGraph.From(SeedLoading.Load(graph.Seed.Folders(arguments, terminal), terminal));
            await using var session = new Neo4jSession(graph.ServerOrDefault(arguments, terminal));
            var findings = await new Doctor(session).ExamineAsync(desired, cancellationToken).ConfigureAwait(false);
            Output.RowWriter.Create(format.Of(arguments, terminal), terminal).WriteAll(
                ["check", "state", "found", "next step"],
                findings.Select(finding => (IReadOnlyList<object?>)[finding.Check, finding.State.ToString().ToLowerInvariant(), finding.Message, finding.NextStep]));
            return ExitCodeOf(findings);
        });
        return verb;
    }

    private static int ExitCodeOf(IReadOnlyList<Finding> findings) =>
        findings.FirstOrDefault(finding => finding.State == FindingState.Problem)?.Check switch
        {
            null => ExitCode.Done,
            "server" => ExitCode.NoConnection,
            "login" => ExitCode.NotLetIn,
            _ => ExitCode.Wrong,
        };
}
