using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;

namespace ConceptGraph.Engine.Binding;

/// <summary>A pattern in the making.</summary>
internal sealed class PatternParts
{
    private readonly Dictionary<int, bool> nodes = [];

    public List<PatternRelationship> Relationships { get; } = [];

    public List<PatternQuantified> Quantified { get; } = [];

    public List<PatternShortest> Shortest { get; } = [];

    public List<PatternPath> Paths { get; } = [];

    public List<Expression> Predicates { get; } = [];

    /// <summary>Adds a node, once.</summary>
    public void AddNode(int slot, bool isBound) => nodes.TryAdd(slot, isBound);

    /// <summary>The pattern; nodes in order of appearance. It sees what is added later to <see cref="Predicates"/>.</summary>
    public BoundPattern Build(params IReadOnlyList<int> bound) =>
        new([.. nodes.Select(n => new PatternNode(n.Key, n.Value || bound.Contains(n.Key)))], Relationships, Quantified, Shortest, Paths, Predicates);
}
