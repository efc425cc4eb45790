using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Formatting;

/// <summary>
/// The comments of a file by the line that they belong to: a line of its own belongs to the next line with a value,
/// one behind a value to that value's line. Parser events do not carry them.
/// </summary>
internal sealed class SourceComments
{
    private readonly SortedDictionary<int, List<string>> before = [];
    private readonly SortedDictionary<int, string> behind = [];
    private readonly List<string> atEnd;

    public SourceComments(SourceText text, YamlNode root)
    {
        Dictionary<int, int> ends = [];
        HashSet<int> insideScalars = [];
        Mark(root, ends, insideScalars);
        List<string> waiting = [];
        for (int number = 1; number <= text.LineCount; number++)
        {
            string line = text.Line(number) ?? "";
            int end = ends.GetValueOrDefault(number, 1) - 1;
            if (insideScalars.Contains(number) && !ends.ContainsKey(number))
            {
                continue;
            }

            string rest = end <= line.Length ? line[end..].TrimStart(' ', ',', ']', '}', ':', '-', '[', '{', '|', '>', '+') : "";
            string? comment = rest.StartsWith('#') ? rest.TrimEnd() : null;
            bool standsAlone = line.AsSpan().TrimStart().StartsWith("#");
            if (standsAlone && comment is not null)
            {
                waiting.Add(comment);
            }
            else if (line.AsSpan().Trim().Length > 0)
            {
                if (waiting.Count > 0)
                {
                    before[number] = waiting;
                    waiting = [];
                }

                if (comment is not null)
                {
                    behind[number] = comment;
                }
            }
        }

        atEnd = waiting;
    }

    /// <summary>Takes the comments of the lines, so that each is written once.</summary>
    public IEnumerable<string> Take(int firstLine, int lastLine)
    {
        for (int line = firstLine; line <= lastLine; line++)
        {
            if (before.Remove(line, out List<string>? comments))
            {
                foreach (string comment in comments)
                {
                    yield return comment;
                }
            }

            if (behind.Remove(line, out string? own))
            {
                yield return own;
            }
        }
    }

    /// <summary>Takes what nobody asked for, and the comments behind which nothing stands any more.</summary>
    public IEnumerable<string> TakeRest() => [.. before.Values.SelectMany(comments => comments), .. behind.Values, .. atEnd];

    private static void Mark(YamlNode node, Dictionary<int, int> ends, HashSet<int> insideScalars)
    {
        switch (node)
        {
            case YamlMapping mapping:
                foreach (YamlEntry entry in mapping.Entries)
                {
                    Mark(entry.Key, ends, insideScalars);
                    Mark(entry.Value, ends, insideScalars);
                }

                break;
            case YamlSequence list:
                foreach (YamlNode item in list.Items)
                {
                    Mark(item, ends, insideScalars);
                }

                break;
            case YamlScalar scalar:
                MarkScalar(scalar, ends, insideScalars);
                break;
        }
    }

    private static void MarkScalar(YamlScalar scalar, Dictionary<int, int> ends, HashSet<int> insideScalars)
    {
        // A block text ends at the start of the line behind it, which is free for comments and values again.
        bool endsAtLineStart = scalar.EndColumn == 1 && scalar.EndLine > scalar.Span.Line;
        int last = endsAtLineStart ? scalar.EndLine - 1 : scalar.EndLine;
        for (int line = scalar.Span.Line + 1; line <= last; line++)
        {
            insideScalars.Add(line);
        }

        if (!endsAtLineStart)
        {
            ends[last] = Math.Max(ends.GetValueOrDefault(last, 1), scalar.EndColumn);
        }
    }
}
