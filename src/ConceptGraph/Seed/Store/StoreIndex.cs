using ConceptGraph.Sessions;

namespace ConceptGraph.Seed.Store;

/// <summary>A constraint or index that the store should have.</summary>
/// <param name="Name">The name it gets where that is free.</param>
/// <param name="Kind">What it does.</param>
/// <param name="LabelOrType">The label of the nodes, or the type of the relationships.</param>
/// <param name="Properties">The properties.</param>
internal sealed record StoreIndex(string Name, StoreIndexKind Kind, string LabelOrType, IReadOnlyList<string> Properties)
{
    public bool IsConstraint => Kind is StoreIndexKind.NodeUniqueness or StoreIndexKind.RelationshipUniqueness;

    public string EntityType => Kind == StoreIndexKind.RelationshipUniqueness ? "RELATIONSHIP" : "NODE";

    public string Description => Kind switch
    {
        StoreIndexKind.NodeUniqueness => $"constraint: one (:{LabelOrType}) for each {Properties[0]}",
        StoreIndexKind.RelationshipUniqueness => $"constraint: one [:{LabelOrType}] for each {Properties[0]}",
        StoreIndexKind.FullText => $"full-text index on (:{LabelOrType}) {string.Join(", ", Properties)}",
        _ => $"index on (:{LabelOrType}) {string.Join(", ", Properties)}",
    };

    /// <summary>The statement that creates it; does nothing when there is one of that name or for that purpose.</summary>
    public string CreateStatement(string name)
    {
        string quotedName = CypherName.Quote(name);
        string target = CypherName.Quote(LabelOrType);
        string properties = string.Join(", ", Properties.Select(property => $"n.{CypherName.Quote(property)}"));
        return Kind switch
        {
            StoreIndexKind.NodeUniqueness => $"CREATE CONSTRAINT {quotedName} IF NOT EXISTS FOR (n:{target}) REQUIRE {properties} IS UNIQUE",
            StoreIndexKind.RelationshipUniqueness => $"CREATE CONSTRAINT {quotedName} IF NOT EXISTS FOR ()-[n:{target}]-() REQUIRE {properties} IS UNIQUE",
            StoreIndexKind.FullText => $"CREATE FULLTEXT INDEX {quotedName} IF NOT EXISTS FOR (n:{target}) ON EACH [{properties}]",
            _ => $"CREATE INDEX {quotedName} IF NOT EXISTS FOR (n:{target}) ON ({properties})",
        };
    }
}

/// <summary>What a constraint or index does.</summary>
internal enum StoreIndexKind
{
    NodeUniqueness,
    RelationshipUniqueness,
    Range,
    FullText,
}
