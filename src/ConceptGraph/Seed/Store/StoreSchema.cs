namespace ConceptGraph.Seed.Store;

/// <summary>The constraints that keep ids unique, and the indexes that the questions use. Neo4j Community has them all.</summary>
internal static class StoreSchema
{
    /// <summary>The full-text index over names, aliases and definitions in both languages.</summary>
    public const string TextIndex = "entity_text";

    /// <summary>The labels whose nodes have an <c>id</c> of ours.</summary>
    public static IReadOnlyList<string> KeyLabels { get; } = ["Claim", "Dataset", "Entity", "Measurement"];

    public static IReadOnlyList<StoreIndex> For(IEnumerable<string> relationshipTypes) =>
    [
        .. KeyLabels.Select(label => new StoreIndex(NameOf(label), StoreIndexKind.NodeUniqueness, label, ["id"])),
        .. relationshipTypes.Select(type => new StoreIndex(NameOf(type), StoreIndexKind.RelationshipUniqueness, type, ["id"])),
        new StoreIndex("entity_name", StoreIndexKind.Range, "Entity", ["name"]),
        new StoreIndex(TextIndex, StoreIndexKind.FullText, "Entity", ["name", "nameId", "aliases", "definition", "definitionId"]),
    ];

    /// <summary>The schema as a Cypher script, for those who set up a store by hand.</summary>
    public static string Script(IEnumerable<string> relationshipTypes) =>
        string.Concat(For(relationshipTypes).Select(index => index.CreateStatement(index.Name) + ";\n"));

    private static string NameOf(string labelOrType) => labelOrType.ToLowerInvariant() + "_id";
}
