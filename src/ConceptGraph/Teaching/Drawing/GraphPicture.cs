using ConceptGraph.Teaching.Style;

namespace ConceptGraph.Teaching.Drawing;

/// <summary>What a query draws, in a fixed order, so that the same result is always drawn the same way.</summary>
/// <param name="Nodes">By key.</param>
/// <param name="Edges">By key.</param>
internal sealed record GraphPicture(IReadOnlyList<PictureNode> Nodes, IReadOnlyList<PictureEdge> Edges);

/// <summary>A circle.</summary>
internal sealed record PictureNode(string Key, NodeStyle Style, LocalText Caption);

/// <summary>An arrow between two circles, named by their index. Disputed: a contested or contradicted relation, a source that disputes, an actor that denies.</summary>
internal sealed record PictureEdge(string Key, int From, int To, LocalText Caption, bool IsDisputed);
