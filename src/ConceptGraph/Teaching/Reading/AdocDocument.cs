using ConceptGraph.Seed;

namespace ConceptGraph.Teaching.Reading;

/// <summary>A lesson's file as it is written: a title, attributes, blocks, and sections with blocks.</summary>
internal sealed record AdocDocument(string Path, AdocSection Head, IReadOnlyList<AdocAttribute> Attributes, IReadOnlyList<AdocSection> Steps);

/// <summary>A heading and what stands under it.</summary>
internal sealed record AdocSection(SourceSpan Span, string Heading, IReadOnlyList<AdocBlock> Blocks);

/// <summary><c>:name: value</c></summary>
internal sealed record AdocAttribute(SourceSpan Span, string Name, string Value);

/// <summary><c>[name]</c> with a text in each language, or with code.</summary>
internal sealed record AdocBlock(SourceSpan Span, string Name, string? English, string? Indonesian, AdocCode? Code);

/// <summary>The lines between <c>----</c> and <c>----</c>.</summary>
internal sealed record AdocCode(SourceSpan Span, string Text);
