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

    /// <summary>For whom it is meant in teaching.</summary>
    public required QuestionLevel Level { get; init; }

    /// <summary>In the order of the file; all of them must be given.</summary>
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
    /// <summary>One pattern.</summary>
    Beginner,

    /// <summary>Several patterns, or counting.</summary>
    Intermediate,

    /// <summary>Paths, optional patterns, nested questions.</summary>
    Advanced,
}
