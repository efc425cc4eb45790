using System.Text.Json;

namespace ConceptGraph.Engine.Tests.Neo4jAnswers;

/// <summary>A query and what a real Neo4j 5.26 answered; recorded as one line of <c>answers/*.jsonl</c>.</summary>
internal sealed class Answer(JsonElement line)
{
    private static readonly Lazy<IReadOnlyDictionary<string, Answer>> Loaded = new(() =>
        Directory.EnumerateFiles(Path.Combine(Folder, "answers"), "*.jsonl").Order(StringComparer.Ordinal)
            .SelectMany(File.ReadLines)
            .Select(text => new Answer(JsonDocument.Parse(text).RootElement))
            .ToDictionary(answer => answer.Id, StringComparer.Ordinal));

    public static string Folder => Path.Combine(Shared.SharedFolder.Repository, "tests", "ConceptGraph.Engine.Tests", "Neo4jAnswers");

    /// <summary>What <c>file:///</c> addresses mean.</summary>
    public static string ImportFolder => Path.Combine(Folder, "import");

    public static IReadOnlyDictionary<string, Answer> All => Loaded.Value;

    public string Id => line.GetProperty("id").GetString()!;

    /// <summary>The graph to load: <c>g1</c>, <c>g2</c>, <c>g3</c> or <c>empty</c>.</summary>
    public string Graph => line.GetProperty("graph").GetString()!;

    public string Query => line.GetProperty("query").GetString()!;

    public JsonElement? Parameters => Optional("params");

    /// <summary>A statement to run before the query.</summary>
    public string? Setup => Optional("setup")?.GetString();

    /// <summary>Whether the query needs a graph of its own, since it changes it.</summary>
    public bool NeedsOwnGraph => Optional("writes") is not null || ChangesSchema;

    /// <summary>Whether it reads the files of <see cref="ImportFolder"/>.</summary>
    public bool NeedsImport => Optional("needs") is not null;

    /// <summary>Whether it needs a database without constraints and indexes, and leaves some behind.</summary>
    public bool ChangesSchema => Optional("schema") is not null;

    public JsonElement? Counters => Optional("counters");

    /// <summary>The status code of the error that is expected in place of rows.</summary>
    public string? ErrorCode => Optional("error")?.GetProperty("code").GetString();

    public ExpectedRows Rows => new(line);

    /// <summary>A query to run afterwards, and its rows.</summary>
    public (string Query, ExpectedRows Rows)? After =>
        Optional("after") is { } after ? (after.GetProperty("query").GetString()!, new ExpectedRows(after)) : null;

    private JsonElement? Optional(string name) => line.TryGetProperty(name, out var value) ? value : null;
}

/// <summary>Rows as recorded, and how to compare them.</summary>
internal sealed class ExpectedRows(JsonElement json)
{
    public IReadOnlyList<string> Columns => [.. json.GetProperty("columns").EnumerateArray().Select(c => c.GetString()!)];

    public bool Ordered => json.GetProperty("ordered").GetBoolean();

    /// <summary>Whether lists inside the rows have no order.</summary>
    public bool ListsAreBags => json.TryGetProperty("lists", out _);

    public IEnumerable<IEnumerable<JsonElement>> Rows => json.GetProperty("rows").EnumerateArray().Select(row => (IEnumerable<JsonElement>)[.. row.EnumerateArray()]);
}
