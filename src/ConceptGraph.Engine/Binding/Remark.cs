using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>What may be wrong with a statement that is right, in the order in which it is told.</summary>
internal enum RemarkKind : byte
{
    DeprecatedFunction,
    DeprecatedTypeSeparator,
    DeprecatedSubquery,
    Label,
    RelationshipType,
    PropertyKey,
    UnboundedShortestPath,
    CartesianProduct,
}

/// <summary>Something that the binder met and that its author may not have meant.</summary>
/// <param name="Kind">What it is; a name of a label, type or key is worth a remark only where the graph does not know it.</param>
/// <param name="Span">Its place.</param>
/// <param name="Name">The name that it is about, or what to write instead.</param>
internal sealed record Remark(RemarkKind Kind, TextSpan Span, string Name);
