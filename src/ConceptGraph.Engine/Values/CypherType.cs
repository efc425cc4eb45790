namespace ConceptGraph.Engine.Values;

/// <summary>
/// What is known of an expression's value before the query runs: the kinds it may have and, for a list, the type of its items.
/// Null is always possible. Two types with no kind in common are a compile-time error.
/// </summary>
/// <param name="Kinds">The kinds that are possible.</param>
/// <param name="Item">The type of a list's items, when known.</param>
internal sealed record CypherType(KindSet Kinds, CypherType? Item = null)
{
    /// <summary>Nothing is known.</summary>
    public static CypherType Any { get; } = new(KindSet.Any);

    /// <summary>Always null.</summary>
    public static CypherType Null { get; } = new(KindSet.None);

    /// <summary>True or false.</summary>
    public static CypherType Boolean { get; } = new(KindSet.Boolean);

    /// <summary>An integer.</summary>
    public static CypherType Integer { get; } = new(KindSet.Integer);

    /// <summary>A float.</summary>
    public static CypherType Float { get; } = new(KindSet.Float);

    /// <summary>An integer or a float.</summary>
    public static CypherType Number { get; } = new(KindSet.Number);

    /// <summary>Text.</summary>
    public static CypherType String { get; } = new(KindSet.String);

    /// <summary>A node.</summary>
    public static CypherType Node { get; } = new(KindSet.Node);

    /// <summary>A relationship.</summary>
    public static CypherType Relationship { get; } = new(KindSet.Relationship);

    /// <summary>A path.</summary>
    public static CypherType Path { get; } = new(KindSet.Path);

    /// <summary>A map.</summary>
    public static CypherType Map { get; } = new(KindSet.Map);

    /// <summary>A list of anything.</summary>
    public static CypherType List { get; } = new(KindSet.List, Any);

    /// <summary>A list of <paramref name="item"/>.</summary>
    public static CypherType ListOf(CypherType item) => new(KindSet.List, item);

    /// <summary>A type of one kind.</summary>
    public static CypherType Of(ValueKind kind) => kind == ValueKind.List ? List : new((KindSet)(1u << (int)kind) & KindSet.Any);

    /// <summary>Whether a value of this type can be of one of <paramref name="kinds"/>; true for the type of null.</summary>
    public bool MayBe(KindSet kinds) => Kinds == KindSet.None || (Kinds & kinds) != 0;

    /// <summary>Whether every value of this type, other than null, is of one of <paramref name="kinds"/>.</summary>
    public bool IsOnly(KindSet kinds) => (Kinds & ~kinds) == 0;
}
