namespace ConceptGraph.Seed.Shapes;

internal enum ScalarType
{
    Text,
    Integer,
    Number,
    Boolean,
    Date,
    Url,

    /// <summary>An id that this value brings into the seed.</summary>
    NewId,

    /// <summary>The same, for an entity.</summary>
    NewEntityId,
    EntityReference,
    SourceReference,

    /// <summary>One of a closed list.</summary>
    Choice,
    Kind,
    Subtype,
    Relation,
}
