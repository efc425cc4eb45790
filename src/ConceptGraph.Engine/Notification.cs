namespace ConceptGraph.Engine;

/// <summary>A remark on a statement that is right but may not do what was meant.</summary>
/// <param name="Code">Neo4j's code.</param>
/// <param name="Title">What it is about.</param>
/// <param name="Description">What to look at.</param>
/// <param name="Severity"><c>WARNING</c> or <c>INFORMATION</c>.</param>
/// <param name="Category"><c>DEPRECATION</c>, <c>UNRECOGNIZED</c> or <c>PERFORMANCE</c>.</param>
/// <param name="Offset">Its place in the text, in UTF-16 code units from 0.</param>
/// <param name="Line">The line of that place, from 1.</param>
/// <param name="Column">The column of that place, from 1.</param>
public sealed record Notification(string Code, string Title, string Description, string Severity, string Category, int Offset, int Line, int Column);
