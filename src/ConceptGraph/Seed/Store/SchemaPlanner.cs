using ConceptGraph.Sessions;

namespace ConceptGraph.Seed.Store;

/// <summary>Finds which constraints and indexes a store lacks. What serves the same purpose under another name will do.</summary>
internal sealed class SchemaPlanner(ICypherSession session)
{
    public async Task<IReadOnlyList<SchemaChange>> PlanAsync(IReadOnlyList<StoreIndex> desired, CancellationToken cancellationToken)
    {
        var held = await ReadAsync(cancellationToken).ConfigureAwait(false);
        var names = held.Select(rule => rule.Name).ToHashSet(StringComparer.Ordinal);
        var changes = new List<SchemaChange>();
        foreach (var index in desired.Where(index => !held.Any(rule => rule.Serves(index))))
        {
            foreach (var obstacle in held.Where(rule => rule.StandsInTheWayOf(index)))
            {
                changes.Add(new SchemaChange(
                    ChangeAction.Remove,
                    obstacle.Name,
                    $"index on (:{index.LabelOrType}) {index.Properties[0]}, which the constraint brings along",
                    $"DROP INDEX {CypherName.Quote(obstacle.Name)} IF EXISTS"));
            }

            string name = FreeName(index.Name, names);
            changes.Add(new SchemaChange(ChangeAction.Add, name, index.Description, index.CreateStatement(name)));
        }

        return changes;
    }

    private static string FreeName(string wanted, HashSet<string> names)
    {
        string name = wanted;
        for (int number = 2; !names.Add(name); number++)
        {
            name = $"{wanted}_{number}";
        }

        return name;
    }

    private async Task<IReadOnlyList<HeldRule>> ReadAsync(CancellationToken cancellationToken)
    {
        var constraints = await session.ExecutableQuery("SHOW CONSTRAINTS YIELD name, type, entityType, labelsOrTypes, properties")
            .ExecuteAsync(cancellationToken).ConfigureAwait(false);
        var indexes = await session.ExecutableQuery("SHOW INDEXES YIELD name, type, entityType, labelsOrTypes, properties, owningConstraint")
            .ExecuteAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            .. constraints.Records.Select(record => HeldRule.From(record, isConstraint: true)),
            .. indexes.Records.Where(record => record["owningConstraint"] is null).Select(record => HeldRule.From(record, isConstraint: false)),
        ];
    }

    private sealed record HeldRule(bool IsConstraint, string Name, string Type, string EntityType, IReadOnlyList<string> LabelsOrTypes, IReadOnlyList<string> Properties)
    {
        public static HeldRule From(Record record, bool isConstraint) => new(
            isConstraint,
            record.As<string>("name"),
            record.As<string>("type"),
            record.As<string>("entityType"),
            record.AsTexts("labelsOrTypes"),
            record.AsTexts("properties"));

        public bool Serves(StoreIndex index) => IsConstraint == index.IsConstraint && IsOn(index) && index.Kind switch
        {
            StoreIndexKind.FullText => Type == "FULLTEXT",
            StoreIndexKind.Range => Type == "RANGE",
            _ => Type.EndsWith("UNIQUENESS", StringComparison.Ordinal) || Type.EndsWith("KEY", StringComparison.Ordinal),
        };

        /// <summary>Neo4j has no two range indexes on one thing, and a uniqueness constraint makes its own.</summary>
        public bool StandsInTheWayOf(StoreIndex index) => index.IsConstraint && !IsConstraint && Type == "RANGE" && IsOn(index);

        private bool IsOn(StoreIndex index) =>
            EntityType == index.EntityType && LabelsOrTypes.SequenceEqual([index.LabelOrType]) && Properties.SequenceEqual(index.Properties);
    }
}
