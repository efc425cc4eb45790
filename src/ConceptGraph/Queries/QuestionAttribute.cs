namespace ConceptGraph.Queries;

/// <summary>The question that a method asks. Each question has exactly one method.</summary>
/// <param name="id">The id of the question.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class QuestionAttribute(string id) : Attribute
{
    /// <summary>The id of the question in the catalogue.</summary>
    public string Id { get; } = id;
}
