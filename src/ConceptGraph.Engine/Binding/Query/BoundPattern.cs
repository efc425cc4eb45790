using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Storage;
using PathSelector = ConceptGraph.Engine.Syntax.Ast.PathSelector;

namespace ConceptGraph.Engine.Binding.Query;

/// <summary>
/// What a MATCH looks for, as a graph of slots: the planner may start anywhere. Two relationships of one pattern never are the same relationship
/// (those inside <see cref="PatternShortest"/> are compared only among themselves).
/// </summary>
/// <param name="Nodes">Every node once.</param>
/// <param name="Relationships">Single and variable-length relationships.</param>
/// <param name="Quantified">Quantified path patterns.</param>
/// <param name="Shortest">Shortest paths, each with a pattern of its own.</param>
/// <param name="Paths">Path variables.</param>
/// <param name="Predicates">Conjuncts: labels, property maps, inline WHERE and WHERE, all over slots.</param>
internal sealed record BoundPattern(
    IReadOnlyList<PatternNode> Nodes,
    IReadOnlyList<PatternRelationship> Relationships,
    IReadOnlyList<PatternQuantified> Quantified,
    IReadOnlyList<PatternShortest> Shortest,
    IReadOnlyList<PatternPath> Paths,
    IReadOnlyList<Expression> Predicates);

/// <param name="Slot">The slot of the node.</param>
/// <param name="IsBound">Whether an earlier clause has filled the slot.</param>
internal sealed record PatternNode(int Slot, bool IsBound);

/// <param name="Slot">The slot of the relationship, or of the list of relationships when <paramref name="Hops"/> is given.</param>
/// <param name="Left">The slot of the node written on the left.</param>
/// <param name="Right">The slot of the node written on the right.</param>
/// <param name="Direction">As seen from the left.</param>
/// <param name="Types">Any of these; empty: all types. Other type expressions are predicates.</param>
/// <param name="Hops">For variable length.</param>
/// <param name="IsBound">Whether an earlier clause has filled the slot.</param>
internal sealed record PatternRelationship(
    int Slot, int Left, int Right, Direction Direction, IReadOnlyList<string> Types, PatternHops? Hops, bool IsBound);

/// <param name="Min">The smallest number of relationships.</param>
/// <param name="Max">The largest; <see cref="int.MaxValue"/> for open.</param>
/// <param name="HopSlot">A slot for the relationship of one hop, over which <paramref name="HopPredicates"/> are written.</param>
/// <param name="HopPredicates">What every hop must meet.</param>
internal sealed record PatternHops(int Min, int Max, int HopSlot, IReadOnlyList<Expression> HopPredicates);

/// <summary>A part repeated <paramref name="Min"/> to <paramref name="Max"/> times between two nodes; its variables are lists outside.</summary>
/// <param name="Left">The node outside, before the first repetition.</param>
/// <param name="Right">The node outside, after the last.</param>
/// <param name="InnerLeft">The first node of one repetition.</param>
/// <param name="InnerRight">The last node of one repetition.</param>
/// <param name="Inner">One repetition, predicates included.</param>
/// <param name="Min">The smallest number of repetitions.</param>
/// <param name="Max">The largest; <see cref="int.MaxValue"/> for open.</param>
/// <param name="Groups">Slots inside one repetition and the slots of the lists outside.</param>
/// <param name="Order">Inner element slots in the order of the path, from <paramref name="InnerLeft"/> to <paramref name="InnerRight"/>.</param>
internal sealed record PatternQuantified(
    int Left, int Right, int InnerLeft, int InnerRight, BoundPattern Inner, int Min, int Max,
    IReadOnlyList<(int Inner, int Outer)> Groups, IReadOnlyList<int> Order);

/// <summary>Shortest paths between the two ends of a pattern.</summary>
/// <param name="Selector">Which of them.</param>
/// <param name="Count">k.</param>
/// <param name="Start">The slot of the first node.</param>
/// <param name="End">The slot of the last node.</param>
/// <param name="Pattern">The path's pattern, with the predicates that hold inside it.</param>
/// <param name="Path">The path, with its slot or -1.</param>
internal sealed record PatternShortest(PathSelector Selector, int Count, int Start, int End, BoundPattern Pattern, PatternPath Path);

/// <summary>A path variable: the slots of its elements (nodes, relationships, lists of relationships, and quantified parts) in order.</summary>
/// <param name="Slot">The slot of the path, or -1 when nobody asks for it.</param>
/// <param name="Elements">The slots in order.</param>
/// <param name="Quantified">For an element that is a quantified part: its position in <paramref name="Elements"/> holds -1 and here stands the part.</param>
internal sealed record PatternPath(int Slot, IReadOnlyList<int> Elements, IReadOnlyList<(int Position, PatternQuantified Part)> Quantified);
