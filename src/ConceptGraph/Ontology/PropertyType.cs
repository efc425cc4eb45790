namespace ConceptGraph.Ontology;

/// <summary>What a property's value is.</summary>
public enum PropertyType
{
    /// <summary>Any text that is not empty.</summary>
    Text,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A finite number.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>A partial date: <c>2013</c>, <c>2013-07</c> or <c>2013-07-23</c>.</summary>
    Date,

    /// <summary>An absolute http or https address.</summary>
    Url,

    /// <summary>A list of texts.</summary>
    Texts,

    /// <summary>The id of an entity.</summary>
    Entity,

    /// <summary>A list of ids of entities.</summary>
    Entities,
}
