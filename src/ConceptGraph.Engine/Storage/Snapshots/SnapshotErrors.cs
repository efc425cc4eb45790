using System.Globalization;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Snapshots;

/// <summary>Errors in snapshot files.</summary>
internal static class SnapshotErrors
{
    private const string Code = "Neo.ClientError.General.InvalidArguments";

    public static CypherException Foreign(string path) => Of(path, "is not a snapshot of a graph", "Only files that SnapshotFile.Save has written can be opened.");

    public static CypherException Version(string path, int found, int known) => Of(
        path,
        string.Create(CultureInfo.InvariantCulture, $"is of version {found}, and this program reads version {known}"),
        "Load the graph from its sources and save it again.");

    public static CypherException Torn(string path, long found, long expected) => Of(
        path,
        string.Create(CultureInfo.InvariantCulture, $"is torn: {found} bytes where {expected} were written"),
        "Copy or save it again.");

    public static CypherException Damaged(string path) => Of(path, "is damaged: its checksum does not match its content", "Copy or save it again.");

    private static CypherException Of(string path, string what, string hint) =>
        new(ErrorPhase.Runtime, Code, "InvalidSnapshot", $"The file '{path}' {what}.", hint: hint);
}
