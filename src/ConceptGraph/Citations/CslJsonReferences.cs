using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace ConceptGraph.Citations;

/// <summary>References as CSL-JSON. Names stay whole (<c>literal</c>), since the graph does not know which part is the family name.</summary>
internal static class CslJsonReferences
{
    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static string Write(IEnumerable<Citation> citations) => Items(citations).ToJsonString(Readable) + "\n";

    private static JsonArray Items(IEnumerable<Citation> citations) => new([.. citations.Select(Item)]);

    private static JsonNode Item(Citation citation)
    {
        var source = citation.Source;
        var item = new JsonObject
        {
            ["id"] = source.Id,
            ["type"] = Type(source.Subtype),
            ["title"] = source.Title,
        };
        if (source.Authors.Count > 0)
        {
            item["author"] = new JsonArray([.. source.Authors.Select(name => (JsonNode)new JsonObject { ["literal"] = name })]);
        }

        if (source.Year is { } year)
        {
            item["issued"] = Date([(int)year]);
        }

        Add(item, Type(source.Subtype) == "webpage" ? "container-title" : "publisher", source.Publisher);
        Add(item, "URL", source.Address);
        if (source.Accessed is { } accessed)
        {
            item["accessed"] = Date([.. accessed.Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture))]);
        }

        Add(item, "language", source.Language);
        Add(item, "note", LocatorText.SpellAll(citation) is { } places ? "Cited: " + places : null);
        return item;
    }

    private static string Type(string subtype) => subtype switch
    {
        "WebPage" or "SeedArticle" => "webpage",
        "Report" => "report",
        _ => "document",
    };

    private static JsonObject Date(int[] parts) =>
        new() { ["date-parts"] = new JsonArray(new JsonArray([.. parts.Select(part => (JsonNode)part)])) };

    private static void Add(JsonObject item, string key, string? value)
    {
        if (value is not null)
        {
            item[key] = value;
        }
    }
}
