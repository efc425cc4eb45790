using ConceptGraph.Queries;

namespace ConceptGraph.Teaching;

/// <summary>A question as Neo4j Browser keeps it among its saved queries.</summary>
/// <param name="Id">Short, unique and safe in a file name.</param>
/// <param name="Group">The folder it lies in.</param>
/// <param name="Question">What the list shows.</param>
/// <param name="Statement">One statement with its parameters as <c>$name</c>.</param>
/// <param name="Examples">A value for every parameter: text or a whole number.</param>
internal sealed record SavedQuery(string Id, string Group, LocalText Question, string Statement, IReadOnlyList<KeyValuePair<string, object>> Examples)
{
    public static SavedQuery From(Question question) => new(
        question.Id,
        question.Group,
        new LocalText(question.Text, question.TextId),
        question.Cypher,
        [.. question.Parameters.Select(parameter => KeyValuePair.Create(parameter.Name, parameter.Example))]);
}
