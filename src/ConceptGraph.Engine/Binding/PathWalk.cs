using ConceptGraph.Engine.Binding.Query;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>The way along the elements of one path.</summary>
internal sealed class PathWalk
{
    private readonly List<int> elements = [];
    private readonly List<(int Position, PatternQuantified Part)> quantified = [];

    /// <summary>The node reached last, or -1 at the start.</summary>
    public int Last { get; private set; } = -1;

    /// <summary>The relationship or quantified part behind <see cref="Last"/>, until its other end is known.</summary>
    public Ast.PatternElement? Pending { get; set; }

    /// <summary>The first node.</summary>
    public int First => elements[0];

    /// <summary>The slots so far; -1 for a quantified part.</summary>
    public IReadOnlyList<int> Elements => elements;

    public void AddNode(int slot)
    {
        if (Pending is not null || Last < 0)
        {
            elements.Add(slot);
        }

        Last = slot;
        Pending = null;
    }

    public void AddLink(int relationship) => elements.Add(relationship);

    public void AddLink(PatternQuantified part)
    {
        quantified.Add((elements.Count, part));
        elements.Add(-1);
    }

    public PatternPath Build(int slot) => new(slot, elements, quantified);
}
