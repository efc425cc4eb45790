namespace ConceptGraph.Seed;

/// <summary>A place in a seed file.</summary>
/// <param name="File">The file's path as the seed folder was named, with forward slashes.</param>
/// <param name="Line">From 1.</param>
/// <param name="Column">From 1, in UTF-16 code units.</param>
/// <param name="Length">Length on that line in UTF-16 code units; 0 when only the start is known.</param>
public readonly record struct SourceSpan(string File, int Line, int Column, int Length)
{
    /// <summary>The form that editors and terminals make clickable: <c>file:line:column</c>.</summary>
    public override string ToString() => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{File}:{Line}:{Column}");
}
