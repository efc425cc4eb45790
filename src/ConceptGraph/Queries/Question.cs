namespace ConceptGraph.Queries;

/// <summary>A question of the catalogue: one file, one read-only statement.</summary>
public sealed record Question
{
    /// <summary>The name of the file without its ending, in lower case with hyphens.</summary>
    public required string Id { get; init; }

    /// <summary>The question in English.</summary>
    public required string Text { get; init; }

    /// <summary>The question in Indonesian.</summary>
    public required string TextId { get; init; }

    /// <summary>What the question belongs to; the property of <see cref="KnowledgeGraph"/> with this name, in lower case.</summary>
    public required string Group { get; init; }

    public required QuestionLevel Level { get; init; }

    public required IReadOnlyList<QuestionParameter> Parameters { get; init; }

    /// <summary>The columns of the answer, in order.</summary>
    public required IReadOnlyList<QuestionColumn> Columns { get; init; }

    /// <summary>The statement without the header.</summary>
    public required string Cypher { get; init; }

    /// <summary>The file's path as the folder was named, with forward slashes.</summary>
    public required string File { get; init; }

    /// <summary>The example of every parameter by its name.</summary>
    public IReadOnlyDictionary<string, object?> ExampleArguments =>
        Parameters.ToDictionary(parameter => parameter.Name, parameter => (object?)parameter.Example, StringComparer.Ordinal);
}

/// <summary>For whom a question is, when it is taught.</summary>
public enum QuestionLevel
{
    Beginner,

    Intermediate,

    Advanced,
}
