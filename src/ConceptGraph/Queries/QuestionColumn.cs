namespace ConceptGraph.Queries;

/// <summary>A column of an answer.</summary>
/// <param name="Name">The key in the answer.</param>
/// <param name="Description">What it holds, and when it is null.</param>
public sealed record QuestionColumn(string Name, string Description);
