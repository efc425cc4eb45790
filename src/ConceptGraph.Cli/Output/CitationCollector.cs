using ConceptGraph.Citations;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Output;

/// <summary>
/// Finds the works that rows rest on: source nodes, ids of sources wherever they stand, short names in columns and properties named after sources, and locators,
/// each beside the source that it belongs to. Order is that of first mention.
/// </summary>
internal sealed class CitationCollector(SourceLibrary library)
{
    private readonly Dictionary<string, List<string>> places = new(StringComparer.Ordinal);
    private readonly List<CitedSource> order = [];

    public IReadOnlyList<Citation> Citations => [.. order.Select(source => new Citation(source, places[source.Id]))];

    public void Add(IReadOnlyList<string> columns, IReadOnlyList<object?> values)
    {
        var row = columns.Zip(values).DistinctBy(pair => pair.First).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal);
        AddMap(row);
    }

    private void AddMap(IReadOnlyDictionary<string, object?> map)
    {
        AddPairs(map.GetValueOrDefault("sources"), map.GetValueOrDefault("locators"));
        AddPairs(map.GetValueOrDefault("source"), map.GetValueOrDefault("locator"));
        foreach (var (name, value) in map)
        {
            AddValue(name, value);
        }
    }

    private void AddPairs(object? sources, object? locators)
    {
        string[] names = [.. Texts(sources)];
        string[] found = [.. Texts(locators)];
        for (int i = 0; i < names.Length; i++)
        {
            if (library.ByIdOrRef(names[i]) is { } source)
            {
                Note(source, i < found.Length ? found[i] : "");
            }
        }
    }

    private void AddValue(string name, object? value)
    {
        switch (value)
        {
            case string text:
                AddText(name, text);
                break;
            case Node node:
                AddMap(node.Properties);
                break;
            case Relationship relationship:
                AddMap(relationship.Properties);
                break;
            case Sessions.Path path:
                path.Nodes.Select(node => node.Properties).Concat(path.Relationships.Select(relationship => relationship.Properties)).ToList().ForEach(AddMap);
                break;
            case IReadOnlyDictionary<string, object?> map:
                AddMap(map);
                break;
            case IReadOnlyList<object?> list:
                foreach (object? item in list)
                {
                    AddValue(name, item);
                }

                break;
        }
    }

    private void AddText(string name, string text)
    {
        if (library.ByLocator(text) is { } article)
        {
            Note(article, text);
        }
        else if ((NamesSources(name) ? library.ByIdOrRef(text) : library.ById(text)) is { } source)
        {
            Note(source, "");
        }
    }

    private void Note(CitedSource source, string locator)
    {
        if (!places.TryGetValue(source.Id, out var locators))
        {
            places.Add(source.Id, locators = []);
            order.Add(source);
        }

        if (locator.Length > 0 && !locators.Contains(locator))
        {
            locators.Add(locator);
        }
    }

    private static bool NamesSources(string name) => name.Contains("source", StringComparison.OrdinalIgnoreCase) || name is "ref" or "refs";

    private static IEnumerable<string> Texts(object? value) => value switch
    {
        string text => [text],
        IReadOnlyList<object?> list => list.OfType<string>(),
        _ => [],
    };
}
