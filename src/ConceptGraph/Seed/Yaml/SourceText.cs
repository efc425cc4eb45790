namespace ConceptGraph.Seed.Yaml;

/// <summary>The text of a file, by line.</summary>
internal sealed class SourceText
{
    private readonly string text;
    private readonly Lazy<List<int>> lineStarts;

    public SourceText(string text)
    {
        this.text = text;
        lineStarts = new(FindLineStarts);
    }

    public static SourceText None { get; } = new("");

    public string Text => text;

    public int LineCount => lineStarts.Value.Count;

    /// <summary>The line, from 1, without its end; null beyond the last.</summary>
    public string? Line(int number)
    {
        List<int> starts = lineStarts.Value;
        if (number < 1 || number > starts.Count)
        {
            return null;
        }

        int start = starts[number - 1];
        int end = number == starts.Count ? text.Length : starts[number] - 1;
        return text[start..end].TrimEnd('\r');
    }

    private List<int> FindLineStarts()
    {
        List<int> starts = [0];
        for (int end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            starts.Add(end + 1);
        }

        return starts;
    }
}
