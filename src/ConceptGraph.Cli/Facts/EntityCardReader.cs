using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Facts;

/// <summary>Reads cards from any session.</summary>
internal sealed class EntityCardReader(ICypherSession session, bool indonesian)
{
    /// <summary>Null when there is no such entity.</summary>
    public async Task<EntityCard?> ReadAsync(string id, CancellationToken cancellationToken)
    {
        var found = await RunAsync(FactStatements.Entity, ("id", id), cancellationToken).ConfigureAwait(false);
        if (found is not [var only])
        {
            return null;
        }

        var facts = await RunAsync(FactStatements.Facts, ("id", id), cancellationToken).ConfigureAwait(false);
        var claims = await RunAsync(FactStatements.Claims, ("id", id), cancellationToken).ConfigureAwait(false);
        var figures = await RunAsync(FactStatements.Figures, ("id", id), cancellationToken).ConfigureAwait(false);
        var references = new FactReferences(await NamedAsync(facts, claims, figures, cancellationToken).ConfigureAwait(false), indonesian);
        var claimsOf = claims.ToLookup(row => row.As<string>("fact"), StringComparer.Ordinal);
        return new EntityCard
        {
            Entity = EntityName.Of(only.As<Node>("e"), indonesian),
            Node = only.As<Node>("e"),
            Facts = [.. facts.Select(row => FactOf(row, references, claimsOf))],
            Figures = [.. figures.Select(row => references.FigureOf(row.As<Node>("m")))],
            Sources = references.Citations(),
        };
    }

    private Fact FactOf(Record row, FactReferences references, ILookup<string, Record> claimsOf)
    {
        var relationship = row.As<Relationship>("fact");
        var properties = relationship.Properties;
        string id = properties.GetValueOrDefault("id") as string ?? relationship.ElementId;
        return new Fact
        {
            Id = id,
            Type = relationship.Type,
            Start = EntityName.Of(row.As<Node>("start"), indonesian),
            End = EntityName.Of(row.As<Node>("end"), indonesian),
            Stance = properties.GetValueOrDefault("stance") as string ?? "asserted",
            Basis = properties.GetValueOrDefault("basis") as string ?? "",
            Confidence = properties.GetValueOrDefault("confidence") as string ?? "",
            Qualifier = (indonesian ? properties.GetValueOrDefault("qualifierId") as string : null) ?? properties.GetValueOrDefault("qualifier") as string,
            ValidFrom = properties.GetValueOrDefault("validFrom") as string,
            ValidTo = properties.GetValueOrDefault("validTo") as string,
            Details = references.DetailsOf(properties),
            AssertedBy = references.NamesOf(properties.GetValueOrDefault("assertedBy")),
            Places = references.PlacesOf(properties),
            Claim = claimsOf[id].Select(claim => (indonesian ? claim.As<string?>("textId") : null) ?? claim.As<string?>("text")).FirstOrDefault(),
            Objections = [.. claimsOf[id].Where(claim => claim["who"] is not null).Select(references.ObjectionOf)],
        };
    }

    /// <summary>The nodes behind all ids in the rows: sources, and those whose view a fact is.</summary>
    private async Task<IReadOnlyList<Node>> NamedAsync(
        IReadOnlyList<Record> facts, IReadOnlyList<Record> claims, IReadOnlyList<Record> figures, CancellationToken cancellationToken)
    {
        var ids = facts.SelectMany(row => FactReferences.IdsIn(row.As<Relationship>("fact").Properties))
            .Concat(figures.SelectMany(row => FactReferences.IdsIn(row.As<Node>("m").Properties)))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var nodes = await RunAsync(FactStatements.Named, ("ids", ids), cancellationToken).ConfigureAwait(false);
        return [.. nodes.Select(row => row.As<Node>("e")), .. claims.Select(row => row.As<Node?>("who")).OfType<Node>()];
    }

    private async Task<IReadOnlyList<Record>> RunAsync(string statement, (string Name, object? Value) parameter, CancellationToken cancellationToken)
    {
        var result = await session.ExecutableQuery(statement).WithParameters(parameter).ExecuteAsync(cancellationToken).ConfigureAwait(false);
        return result.Records;
    }
}
