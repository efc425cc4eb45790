using System.Collections.Concurrent;

namespace ConceptGraph.Engine.Values.Temporal.Zones;

/// <summary>
/// Zones by name; each file is read once. The data is that of the system: TZif files in the folder that <c>TZDIR</c> names, else in
/// <c>/usr/share/zoneinfo</c>; where there are none (Windows), what .NET knows, which is less exact before 1970 (<see cref="SystemZone"/>).
/// </summary>
/// <remarks>
/// Only names found by listing the folder are ever opened, so a name in a query cannot reach another file. Case does not matter, and a space
/// stands for an underscore. The abbreviations <c>EST</c>, <c>MST</c> and <c>HST</c> are not names of regions and are refused, as in Neo4j.
/// </remarks>
internal static class ZoneCatalog
{
    private static readonly string[] Prefixes = ["UTC", "GMT", "UT"];
    private static readonly HashSet<string> Refused = new(["EST", "MST", "HST", "ROC", "GMT+0", "GMT-0", "Factory"], StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, RegionZone?> Loaded = new(StringComparer.Ordinal);
    private static readonly Lazy<Dictionary<string, string>> Files = new(ListFiles);

    private static string Folder => Environment.GetEnvironmentVariable("TZDIR") is { Length: > 0 } given ? given : "/usr/share/zoneinfo";

    /// <summary>A zone by its offset (<c>Z</c>, <c>+01:00</c>), prefixed offset (<c>UTC+01:00</c>) or name.</summary>
    /// <exception cref="CypherException">There is no such zone.</exception>
    public static Zone Get(string name)
    {
        string wanted = name.Replace(' ', '_');
        return FindFixed(wanted) ?? FindRegion(wanted) ?? throw TemporalErrors.UnknownZone(wanted);
    }

    private static FixedZone? FindFixed(string name)
    {
        if (Offsets.TryParse(name) is { } offset)
        {
            return FixedZone.Of(offset);
        }

        string? prefix = Array.Find(Prefixes, p => name.StartsWith(p, StringComparison.OrdinalIgnoreCase));
        if (prefix is null)
        {
            return null;
        }

        string rest = name[prefix.Length..];
        return rest.Length == 0 ? FixedZone.Named(prefix, 0)
            : rest[0] is '+' or '-' && Offsets.TryParse(rest) is { } shift ? FixedZone.Named(prefix + rest, shift)
            : null;
    }

    private static Zone? FindRegion(string name)
    {
        if (Files.Value.Count == 0)
        {
            return FindInSystem(name);
        }

        return Files.Value.TryGetValue(name, out string? known) ? Loaded.GetOrAdd(known, ReadFile) : null;
    }

    private static RegionZone? ReadFile(string name)
    {
        string data = MergedZones.DataOf(name);
        string path = Path.Combine(Folder, Files.Value.ContainsKey(data) ? data : name);
        return TzifFile.TryRead(name, File.ReadAllBytes(path));
    }

    private static SystemZone? FindInSystem(string name) =>
        name.Contains('/', StringComparison.Ordinal) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var zone)
            ? new SystemZone(zone.Id, zone)
            : null;

    private static Dictionary<string, string> ListFiles()
    {
        var names = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        string folder = Folder;
        if (!Directory.Exists(folder))
        {
            return names;
        }

        foreach (string path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            string name = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (char.IsAsciiLetterUpper(name[0]) && !name.Contains('.', StringComparison.Ordinal) && !Refused.Contains(name))
            {
                names[name] = name;
            }
        }

        return names;
    }
}
