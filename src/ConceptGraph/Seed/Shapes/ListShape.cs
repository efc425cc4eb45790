namespace ConceptGraph.Seed.Shapes;

internal sealed class ListShape(ValueShape item) : ValueShape
{
    public ValueShape Item { get; } = item;

    /// <summary>Keys of the items by which the formatter sorts them; empty when their order means something.</summary>
    public IReadOnlyList<string> SortedBy { get; init; } = [];

    /// <summary>Whether the formatter writes a list of mappings on one line when it fits.</summary>
    public bool OnOneLine { get; init; }

    public override string Expected => "a list";
}
