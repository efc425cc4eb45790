namespace ConceptGraph.Engine.Storage;

/// <summary>The kinds of index that a schema can name. All but <see cref="Range"/> are kept as definitions only: they never change an answer.</summary>
public enum IndexKind : byte
{
    /// <summary>Equality, ranges and order.</summary>
    Range,

    /// <summary>Suffixes and infixes of text.</summary>
    Text,

    /// <summary>Points.</summary>
    Point,

    /// <summary>Words in text.</summary>
    Fulltext,

    /// <summary>Labels or types.</summary>
    Lookup,
}
