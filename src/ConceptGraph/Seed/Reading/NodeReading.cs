using System.Globalization;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Reading;

/// <summary>Takes typed values out of a mapping. What is absent or of the wrong type reads as nothing: the rules report it.</summary>
internal static class NodeReading
{
    public static string Text(this YamlMapping mapping, string key) => mapping.TextOrNull(key) ?? "";

    public static string? TextOrNull(this YamlMapping mapping, string key) =>
        mapping.Find(key) is YamlScalar { IsNull: false } scalar ? scalar.Text : null;

    public static IReadOnlyList<string> Texts(this YamlMapping mapping, string key) => [.. mapping.Scalars(key).Select(scalar => scalar.Text)];

    public static IEnumerable<YamlScalar> Scalars(this YamlMapping mapping, string key) =>
        mapping.Find(key) is YamlSequence list ? list.Items.OfType<YamlScalar>() : [];

    public static IEnumerable<YamlMapping> Mappings(this YamlMapping mapping, string key) =>
        mapping.Find(key) is YamlSequence list ? list.Items.OfType<YamlMapping>() : [];

    public static bool Flag(this YamlMapping mapping, string key) =>
        string.Equals(mapping.TextOrNull(key), "true", StringComparison.OrdinalIgnoreCase);

    public static long? Integer(this YamlMapping mapping, string key) =>
        TryInteger(mapping.TextOrNull(key), out long value) ? value : null;

    public static double? Number(this YamlMapping mapping, string key) =>
        TryNumber(mapping.TextOrNull(key), out double value) ? value : null;

    public static PartialDate? Date(this YamlMapping mapping, string key) =>
        mapping.TextOrNull(key) is { } text && PartialDate.TryParse(text, out PartialDate date) ? date : null;

    public static bool TryInteger(string? text, out long value) =>
        long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    /// <summary>False for what is not finite.</summary>
    public static bool TryNumber(string? text, out double value) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    /// <summary>The enumeration's member whose name is the word; its first member when there is none.</summary>
    public static TEnum Term<TEnum>(this YamlMapping mapping, string key)
        where TEnum : struct, Enum =>
        Enum.TryParse(mapping.TextOrNull(key), ignoreCase: true, out TEnum value) && Enum.IsDefined(value) ? value : default;
}
