using ConceptGraph.Citations;
using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Facts;

/// <summary>Turns the ids on facts into names and places, and remembers which places of which works were used.</summary>
internal sealed class FactReferences(IEnumerable<Node> nodes, bool indonesian)
{
    private static readonly HashSet<string> Common = new(StringComparer.Ordinal)
    {
        "id", "stance", "basis", "confidence", "sources", "locators", "assertedBy", "validFrom", "validTo", "qualifier", "qualifierId", "caption", "captionId",
        "topic", "dataset",
    };

    private readonly Dictionary<string, Node> nodesById = nodes
        .DistinctBy(node => EntityName.Text(node, "id"))
        .ToDictionary(node => EntityName.Text(node, "id") ?? node.ElementId, StringComparer.Ordinal);

    private readonly SortedDictionary<string, List<string>> used = new(StringComparer.Ordinal);

    /// <summary>All ids that the properties of a fact or figure name.</summary>
    public static IEnumerable<string> IdsIn(IReadOnlyDictionary<string, object?> properties) =>
        Texts(properties.GetValueOrDefault("sources")).Concat(Texts(properties.GetValueOrDefault("assertedBy"))).Concat(Texts(properties.GetValueOrDefault("attributedBy")));

    public IReadOnlyList<Place> PlacesOf(IReadOnlyDictionary<string, object?> properties)
    {
        string[] sources = [.. Texts(properties.GetValueOrDefault("sources"))];
        string[] locators = [.. Texts(properties.GetValueOrDefault("locators"))];
        return [.. sources.Select((source, index) => PlaceOf(source, index < locators.Length ? locators[index] : ""))];
    }

    public IReadOnlyList<string> NamesOf(object? ids) => [.. Texts(ids).Select(NameOf)];

    public IReadOnlyList<(string Key, string Value)> DetailsOf(IReadOnlyDictionary<string, object?> properties) =>
    [
        .. properties.Where(property => !Common.Contains(property.Key) && !IsTranslation(property.Key, properties))
            .OrderBy(property => property.Key, StringComparer.Ordinal)
            .Select(property => (property.Key, Value: (indonesian ? properties.GetValueOrDefault(property.Key + "Id") : null) ?? property.Value))
            .Select(property => (property.Key, property.Value is IReadOnlyList<object?> list
                ? string.Join(", ", Texts(list).Select(NameOf))
                : Output.CellText.Of(property.Value))),
    ];

    /// <summary>The Indonesian wording of <c>role</c> is <c>roleId</c>, as that of <c>name</c> is <c>nameId</c>.</summary>
    private static bool IsTranslation(string key, IReadOnlyDictionary<string, object?> properties) =>
        key.EndsWith("Id", StringComparison.Ordinal) && properties.ContainsKey(key[..^2]);

    public Objection ObjectionOf(Record row)
    {
        var who = row.As<Node>("who");
        string why = (indonesian ? row.As<string?>("whyId") : null) ?? row.As<string?>("why") ?? "";
        if (row.As<string>("side") == "DENIES")
        {
            string date = row.As<string?>("date") is { } day ? $" ({day})" : "";
            return new Objection(EntityName.Of(who, indonesian).Name + date, IsDenial: true, why, Source: null);
        }

        var place = PlaceOf(EntityName.Text(who, "id") ?? who.ElementId, row.As<string?>("locator") ?? "");
        return new Objection(place.ToString(), IsDenial: false, why, place.Source);
    }

    public Figure FigureOf(Node node)
    {
        string name = EntityName.Text(node, "name") ?? "";
        string text = EntityName.Text(node, "text") ?? Output.CellText.Of(node.Properties.GetValueOrDefault("value"));
        return new Figure(
            (indonesian ? EntityName.Text(node, "nameId") : null) ?? name,
            text,
            UnitBeside(name, text, EntityName.Text(node, "unit")),
            EntityName.Text(node, "asOf"),
            PlacesOf(node.Properties));
    }

    /// <summary>The unit after a bare number whose name does not say it; a date or a year needs none.</summary>
    private static string? UnitBeside(string name, string text, string? unit) =>
        unit is null or "date" or "year" || text is not [.., >= '0' and <= '9'] || name.Contains(unit, StringComparison.Ordinal) ? null : unit;

    /// <summary>The works used so far, by short name.</summary>
    public IReadOnlyList<Citation> Citations() =>
    [
        .. used.Where(entry => nodesById.ContainsKey(entry.Key))
            .Select(entry => new Citation(CitedSource.From(nodesById[entry.Key]), [.. entry.Value.Order(StringComparer.Ordinal)]))
            .OrderBy(citation => citation.Source.Ref, StringComparer.Ordinal),
    ];

    private Place PlaceOf(string source, string locator)
    {
        if (!used.TryGetValue(source, out var locators))
        {
            used.Add(source, locators = []);
        }

        if (locator.Length > 0 && !locators.Contains(locator))
        {
            locators.Add(locator);
        }

        return new Place(source, nodesById.TryGetValue(source, out var node) ? EntityName.Text(node, "ref") ?? source : source, locator);
    }

    private string NameOf(string id) => nodesById.TryGetValue(id, out var node) ? EntityName.Of(node, indonesian).Name : id;

    private static IEnumerable<string> Texts(object? value) => value is IReadOnlyList<object?> list ? list.OfType<string>() : [];
}
