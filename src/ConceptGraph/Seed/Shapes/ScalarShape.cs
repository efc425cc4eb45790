namespace ConceptGraph.Seed.Shapes;

internal sealed class ScalarShape(ScalarType type) : ValueShape
{
    public ScalarType Type { get; } = type;

    /// <summary>The valid values; empty when the type alone decides.</summary>
    public IReadOnlyList<string> Values { get; init; } = [];

    public IdPattern? Pattern { get; init; }

    public bool MayBeEmpty { get; init; }

    /// <summary>How many UTF-16 units a text may have; null for any number.</summary>
    public int? Longest { get; init; }

    public bool IsText => Type is not (ScalarType.Integer or ScalarType.Number or ScalarType.Boolean or ScalarType.Date);

    public override string Expected => Type switch
    {
        ScalarType.Integer => "a whole number",
        ScalarType.Number => "a number",
        ScalarType.Boolean => "true or false",
        ScalarType.Date => "a date: YYYY, YYYY-MM or YYYY-MM-DD",
        ScalarType.Url => "an http or https address",
        ScalarType.EntityReference => "the id of an entity",
        ScalarType.SourceReference => "the ref or id of a source",
        ScalarType.NewId or ScalarType.NewEntityId when Pattern is not null => Pattern.Expected,
        _ when Values.Count is > 0 and <= 12 => "one of " + string.Join(", ", Values),
        ScalarType.Kind => "a kind of ontology.yaml",
        ScalarType.Subtype => "a subtype of ontology.yaml",
        ScalarType.Relation => "a relation type of ontology.yaml",
        _ => "a text",
    };
}
