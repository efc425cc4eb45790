namespace ConceptGraph.Engine.Values;

/// <summary>A part of a query's text, in UTF-16 code units from its start. <c>default</c> is the empty span at the beginning.</summary>
/// <param name="Start">The first code unit.</param>
/// <param name="Length">The number of code units.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The code unit behind the last.</summary>
    public int End => Start + Length;

    /// <summary>From the start of this span to the end of <paramref name="last"/>.</summary>
    public TextSpan To(TextSpan last) => new(Start, last.End - Start);
}
