namespace ConceptGraph.Seed.Shapes;

/// <summary>
/// What a value of a seed file looks like. The one description of the format: the reader's checks, the JSON Schema,
/// the formatter's order and the templates all follow it.
/// </summary>
internal abstract class ValueShape
{
    /// <summary>What a message says was expected.</summary>
    public abstract string Expected { get; }
}
