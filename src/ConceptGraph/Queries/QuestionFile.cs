using System.Text.RegularExpressions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Seed;

namespace ConceptGraph.Queries;

/// <summary>Reads one file of the catalogue: lines <c>// key: value</c>, then one statement.</summary>
internal sealed partial class QuestionFile(string path, string text)
{
    private const string Comment = "//";
    private static readonly string[] SingleKeys = ["id", "question", "questionId", "group", "level"];
    private static readonly string[] Keys = [.. SingleKeys, "parameter", "column"];

    private readonly Dictionary<string, HeaderLine> single = new(StringComparer.Ordinal);
    private readonly List<QuestionParameter> parameters = [];
    private readonly List<QuestionColumn> columns = [];
    private readonly List<QuestionError> errors = [];

    public SourceSpan Start => new(path, 1, 1, 0);

    /// <summary>The question; null when errors were added.</summary>
    public Question? Read(List<QuestionError> report)
    {
        string[] lines = text.ReplaceLineEndings("\n").Split('\n');
        int body = Array.FindIndex(lines, line => !line.StartsWith(Comment, StringComparison.Ordinal));
        body = body < 0 ? lines.Length : body;
        for (int i = 0; i < body; i++)
        {
            ReadHeader(lines[i], i + 1);
        }

        string cypher = string.Join('\n', lines[body..]).Trim();
        CheckWhole(cypher, body + 1);
        report.AddRange(errors);
        return errors.Count > 0 ? null : new Question
        {
            Id = single["id"].Value,
            Text = single["question"].Value,
            TextId = single["questionId"].Value,
            Group = single["group"].Value,
            Level = Enum.Parse<QuestionLevel>(single["level"].Value, ignoreCase: true),
            Parameters = parameters,
            Columns = columns,
            Cypher = cypher,
            File = path,
        };
    }

    private void ReadHeader(string line, int number)
    {
        var match = HeaderPattern().Match(line);
        if (!match.Success)
        {
            Add("CG0902", new SourceSpan(path, number, 1, line.Length), "a line of the header is '// key: value'");
            return;
        }

        var value = match.Groups["value"];
        var header = new HeaderLine(value.Value, new SourceSpan(path, number, value.Index + 1, value.Length));
        string key = match.Groups["key"].Value;
        switch (key)
        {
            case "parameter":
                ReadParameter(header);
                break;
            case "column":
                ReadColumn(header);
                break;
            case var _ when !SingleKeys.Contains(key, StringComparer.Ordinal):
                Add("CG0903", Place(match.Groups["key"], number), $"'{key}' is no key of a question", NearestName.Find(key, Keys));
                break;
            case var _ when !single.TryAdd(key, header):
                Add("CG0904", Place(match.Groups["key"], number), $"'{key}' is there twice");
                break;
        }
    }

    private void ReadParameter(HeaderLine header)
    {
        if (ParameterText.Read(header.Value, out string? problem, out string? nearest) is not { } parameter)
        {
            Add("CG0905", header.Span, problem!, nearest, "Write: name type example – words.");
        }
        else if (parameters.Exists(known => known.Name == parameter.Name))
        {
            Add("CG0904", header.Span, $"the parameter '{parameter.Name}' is there twice");
        }
        else
        {
            parameters.Add(parameter);
        }
    }

    private void ReadColumn(HeaderLine header)
    {
        string[] parts = header.Value.Split(ParameterText.Dash, 2, StringSplitOptions.TrimEntries);
        if (parts is not [{ Length: > 0 } name, { Length: > 0 } words] || name.Contains(' ', StringComparison.Ordinal))
        {
            Add("CG0906", header.Span, "a column is a name and words on it", hint: "Write: name – words.");
        }
        else if (columns.Exists(known => known.Name == name))
        {
            Add("CG0904", header.Span, $"the column '{name}' is there twice");
        }
        else
        {
            columns.Add(new QuestionColumn(name, words));
        }
    }

    private void CheckWhole(string cypher, int bodyLine)
    {
        foreach (string key in SingleKeys.Where(key => !single.ContainsKey(key)))
        {
            Add("CG0907", Start, $"'{key}' is missing");
        }

        string name = System.IO.Path.GetFileNameWithoutExtension(path);
        if (single.TryGetValue("id", out var id) && id.Value != name)
        {
            Add("CG0908", id.Span, $"the id '{id.Value}' is not the name of the file", name);
        }

        if (single.TryGetValue("level", out var level) && !Enum.GetNames<QuestionLevel>().Contains(level.Value, StringComparer.OrdinalIgnoreCase))
        {
            string[] levels = [.. Enum.GetNames<QuestionLevel>().Select(known => known.ToLowerInvariant())];
            Add("CG0909", level.Span, $"'{level.Value}' is no level", NearestName.Find(level.Value, levels), $"Use {string.Join(", ", levels)}.");
        }

        if (columns.Count == 0)
        {
            Add("CG0907", Start, "'column' is missing");
        }

        CheckStatement(cypher, bodyLine);
    }

    private void CheckStatement(string cypher, int line)
    {
        var start = new SourceSpan(path, line, 1, 0);
        if (cypher.Length == 0)
        {
            Add("CG0910", start, "the statement is missing");
            return;
        }

        var used = UsedParameter().Matches(cypher).Select(match => match.Groups["name"].Value).ToHashSet(StringComparer.Ordinal);
        var declared = parameters.Select(parameter => parameter.Name).ToHashSet(StringComparer.Ordinal);
        foreach (string name in used.Except(declared).Order(StringComparer.Ordinal))
        {
            Add("CG0911", start, $"the statement uses ${name}, which no 'parameter' line names", NearestName.Find(name, declared));
        }

        foreach (string name in declared.Except(used).Order(StringComparer.Ordinal))
        {
            Add("CG0912", start, $"the statement does not use the parameter '{name}'");
        }
    }

    private void Add(string code, SourceSpan span, string message, string? nearest = null, string? hint = null) =>
        errors.Add(new QuestionError { Code = code, Span = span, Message = message, Nearest = nearest, Hint = hint });

    private SourceSpan Place(Group group, int line) => new(path, line, group.Index + 1, group.Length);

    [GeneratedRegex(@"^// (?<key>[A-Za-z]+): *(?<value>\S.*?) *$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex HeaderPattern();

    [GeneratedRegex(@"\$(?<name>[A-Za-z_]\w*)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UsedParameter();

    private readonly record struct HeaderLine(string Value, SourceSpan Span);
}
