namespace ConceptGraph.Seed.Shapes;

/// <summary>The words in which the shapes of the files are written.</summary>
internal static class Shape
{
    public static ScalarShape Text { get; } = new(ScalarType.Text);

    /// <summary>A text that becomes part of a key of the store: with all that stands beside it in the key, it stays under Neo4j's 8,167 bytes.</summary>
    public static ScalarShape ShortText { get; } = new(ScalarType.Text) { Longest = 500 };

    /// <summary>A place in a source, which becomes part of a key of the store.</summary>
    public static ScalarShape Locator { get; } = new(ScalarType.Text) { MayBeEmpty = true, Longest = 500 };

    public static ScalarShape Integer { get; } = new(ScalarType.Integer);

    public static ScalarShape Number { get; } = new(ScalarType.Number);

    public static ScalarShape Flag { get; } = new(ScalarType.Boolean);

    public static ScalarShape Date { get; } = new(ScalarType.Date);

    public static ScalarShape Url { get; } = new(ScalarType.Url);

    public static ScalarShape EntityReference { get; } = new(ScalarType.EntityReference);

    public static ScalarShape SourceReference { get; } = new(ScalarType.SourceReference);

    public static ListShape Texts { get; } = new(Text);

    public static ListShape EntityReferences { get; } = new(EntityReference);

    public static ListShape SourceReferences { get; } = new(SourceReference);

    public static ScalarShape NewEntityId { get; } = new(ScalarType.NewEntityId) { Pattern = IdPattern.Kebab };

    public static ScalarShape NewId(IdPattern pattern) => new(ScalarType.NewId) { Pattern = pattern };

    public static ScalarShape Choice(params IEnumerable<string> values) => new(ScalarType.Choice) { Values = [.. values] };

    public static KeyShape Required(string name, ValueShape value, string meaning) => new(name, value, true, meaning);

    public static KeyShape Optional(string name, ValueShape value, string meaning) => new(name, value, false, meaning);

    public static ListShape ListOf(params IEnumerable<KeyShape> keys) => new(new MappingShape(keys));

    /// <summary>A list of small mappings, each on one line when it fits.</summary>
    public static ListShape LinesOf(params IEnumerable<KeyShape> keys) => new(new MappingShape(keys) { OnOneLine = true });
}
