namespace ConceptGraph.Engine.Tests.Tck;

/// <summary>A scenario with all placeholders filled in.</summary>
/// <param name="Path">The feature file, relative to the features folder, with forward slashes.</param>
/// <param name="Title">The title as written, placeholders included.</param>
/// <param name="Example">The number of the example, from 1; 0 where there are none.</param>
/// <param name="Steps">The steps.</param>
internal sealed record Scenario(string Path, string Title, int Example, IReadOnlyList<Step> Steps)
{
    /// <summary>What identifies it: file, number in brackets, example.</summary>
    public string Id => $"{Path} {Title[..(Title.IndexOf(']', StringComparison.Ordinal) + 1)]}{(Example > 0 ? $" {Example}" : "")}";
}

/// <param name="Text">The step without its keyword.</param>
/// <param name="Document">The text between triple quotes, if any.</param>
/// <param name="Table">The rows of its table; empty if none.</param>
internal sealed record Step(string Text, string? Document, IReadOnlyList<IReadOnlyList<string>> Table);
