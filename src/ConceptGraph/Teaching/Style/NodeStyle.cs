namespace ConceptGraph.Teaching.Style;

/// <summary>How nodes with a label are drawn.</summary>
/// <param name="Label">A kind of entity, or the label of a node beside the entities.</param>
/// <param name="Name">What the key calls it.</param>
/// <param name="Fill">As <c>#RRGGBB</c>, as are the other colours.</param>
/// <param name="Border">The colour of the circle's edge.</param>
/// <param name="Text">The colour of the caption inside.</param>
/// <param name="Diameter">In pixels of Neo4j Browser.</param>
/// <param name="BorderWidth">In pixels of Neo4j Browser.</param>
/// <param name="Caption">What is written into the circle, by language: a text with <c>{property}</c> in it, as Neo4j Browser has it.</param>
public sealed record NodeStyle(
    string Label, LocalText Name, string Fill, string Border, string Text, int Diameter, int BorderWidth, LocalText Caption);
