using ConceptGraph.Seed.Rules;

namespace ConceptGraph.Seed;

/// <summary>All rules of the seed.</summary>
public static class SeedRules
{
    internal static SyntaxRule Syntax { get; } = new();

    internal static MissingFileRule MissingFile { get; } = new();

    internal static UnknownFileRule UnknownFile { get; } = new();

    internal static FileSizeRule FileSize { get; } = new();

    internal static NestingRule Nesting { get; } = new();

    internal static PlainYamlRule PlainYaml { get; } = new();

    internal static EncodingRule Encoding { get; } = new();

    internal static UnprintableRule Unprintable { get; } = new();

    internal static TooManyMistakesRule TooManyMistakes { get; } = new();

    internal static IReadOnlyList<ShapeRule> Shapes { get; } =
    [
        new UnknownKeyRule(),
        new MissingKeyRule(),
        new WrongTypeRule(),
        new DuplicateKeyRule(),
        new ChoiceRule(),
        new IdSpellingRule(),
        new EmptyTextRule(),
        new TooLongRule(),
        new UnknownKindRule(),
        new UnknownRelationRule(),
        new UnknownEntityRule(),
        new UnknownSourceRule(),
        new RetiredIdRule(),
        new ImpossibleDateRule(),
    ];

    internal static IReadOnlyList<GraphRule> Graphs { get; } =
    [
        new UnknownSubtypeRule(),
        new EndKindRule(),
        new OntologyReferenceRule(),
        new DuplicateTermRule(),
        new ReservedPropertyRule(),
        new UnknownLocatorRule(),
        new DuplicateIdRule(),
        new DuplicateRelationRule(),
        new MissingEvidenceRule(),
        new MissingDisputeRule(),
        new MissingClaimTextRule(),
        new UnattributedRule(),
        new LostDisputeRule(),
        new DuplicateEvidenceRule(),
        new SilentSentenceRule(),
        new ReversedDatesRule(),
        new CycleRule(),
        new RequiredRelationRule(),
        new TooManyRelationsRule(),
        new SharedNameRule(),
    ];

    /// <summary>By code.</summary>
    public static IReadOnlyList<SeedRule> All { get; } =
    [
        .. new SeedRule[] { Syntax, MissingFile, UnknownFile, FileSize, Nesting, PlainYaml, Encoding, Unprintable, TooManyMistakes }
            .Concat(Shapes)
            .Concat(Graphs)
            .OrderBy(rule => rule.Code, StringComparer.Ordinal),
    ];

    /// <summary>Null when no rule has the code.</summary>
    public static SeedRule? Find(string code) => All.FirstOrDefault(rule => rule.Code == code);
}
