using System.Globalization;
using ConceptGraph.Seed.Store;

namespace ConceptGraph.Sessions.Diagnosis;

/// <summary>
/// Checks a session from the outside in: does a server answer, which one, does it let us in, has it the constraints, does it hold the seed. Only reads. Checks that
/// depend on a failed one are left out.
/// </summary>
public sealed class Doctor(ICypherSession session)
{
    private static readonly Version Oldest = new(5, 19);

    /// <summary>All findings in order; never fails for what it can report.</summary>
    /// <param name="desired">The seed to look for; null when only the server is of interest.</param>
    /// <param name="cancellationToken">Stops the examination.</param>
    public async Task<IReadOnlyList<Finding>> ExamineAsync(StoreGraph? desired, CancellationToken cancellationToken = default)
    {
        var findings = new List<Finding>();
        if (await TryAsync("server", ServerAsync, findings, cancellationToken).ConfigureAwait(false)
            && await TryAsync("login", LoginAsync, findings, cancellationToken).ConfigureAwait(false)
            && desired is not null
            && await TryAsync("constraints", (found, stop) => ConstraintsAsync(desired, found, stop), findings, cancellationToken).ConfigureAwait(false))
        {
            await TryAsync("dataset", (found, stop) => DatasetsAsync(desired, found, stop), findings, cancellationToken).ConfigureAwait(false);
        }

        return findings;
    }

    private static async Task<bool> TryAsync(
        string check, Func<List<Finding>, CancellationToken, Task> examine, List<Finding> findings, CancellationToken cancellationToken)
    {
        try
        {
            await examine(findings, cancellationToken).ConfigureAwait(false);
            return true;
        }
        catch (Neo4jException exception)
        {
            findings.Add(new Finding(check, FindingState.Problem, exception.Message, exception.Hint));
            return false;
        }
    }

    private async Task ServerAsync(List<Finding> findings, CancellationToken cancellationToken)
    {
        var server = await session.GetServerInfoAsync(cancellationToken).ConfigureAwait(false);
        findings.Add(new Finding("server", FindingState.Fine, $"{server.Product} answers at {server.Address}."));
        bool isOld = server.Edition != "embedded" && Version.TryParse(server.Version.Split('-')[0], out var version) && version < Oldest;
        findings.Add(isOld
            ? new Finding("version", FindingState.Problem, $"Version {server.Version} has no Query API.", $"Use Neo4j {Oldest} or later; 5.26 is the long-term one.")
            : new Finding("version", FindingState.Fine, server.Version));
        findings.Add(new Finding("edition", FindingState.Fine, server.Edition));
    }

    private async Task LoginAsync(List<Finding> findings, CancellationToken cancellationToken)
    {
        await session.ExecutableQuery("RETURN 1").ExecuteAsync(cancellationToken).ConfigureAwait(false);
        findings.Add(new Finding("login", FindingState.Fine, "A statement was answered."));
    }

    private async Task ConstraintsAsync(StoreGraph desired, List<Finding> findings, CancellationToken cancellationToken)
    {
        var missing = await new SchemaPlanner(session).PlanAsync(StoreSchema.For(desired.RelationshipTypes), cancellationToken).ConfigureAwait(false);
        findings.Add(missing.Count == 0
            ? new Finding("constraints", FindingState.Fine, "All constraints and indexes are there.")
            : new Finding(
                "constraints",
                FindingState.Problem,
                string.Create(CultureInfo.InvariantCulture, $"{missing.Count} constraints or indexes are missing or in the way, {missing[0].Name} among them."),
                "Apply the seed (ConceptGraph.Seeder apply), which makes them."));
    }

    private async Task DatasetsAsync(StoreGraph desired, List<Finding> findings, CancellationToken cancellationToken)
    {
        var held = await new StoreSeeder(session).StatusAsync(cancellationToken).ConfigureAwait(false);
        foreach (var dataset in desired.Datasets)
        {
            findings.Add(Judge(dataset, held.FirstOrDefault(status => status.Id == dataset.Key.Id)));
        }
    }

    private static Finding Judge(StoreNode desired, DatasetStatus? held) => held switch
    {
        null => new Finding("dataset", FindingState.Problem, $"The database does not hold '{desired.Key.Id}'.", "Apply the seed (ConceptGraph.Seeder apply), or check --database."),
        { State: not DatasetState.Applied } => new Finding(
            "dataset", FindingState.Problem, $"'{held.Id}' is being applied, or an apply was stopped.", "Wait for it, or apply again: it goes on from there."),
        _ when !desired.Properties["digest"].Equals(held.Digest) => new Finding(
            "dataset", FindingState.Remark, $"'{held.Id}' {held.Version} is applied, from another state of the seed.", "Look at the plan (ConceptGraph.Seeder plan), then apply."),
        _ => new Finding("dataset", FindingState.Fine, $"'{held.Id}' {held.Version} is applied, since {held.AppliedAt}."),
    };
}
