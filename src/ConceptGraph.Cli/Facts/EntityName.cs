using ConceptGraph.Sessions;

namespace ConceptGraph.Cli.Facts;

/// <summary>An entity as it is called in sentences.</summary>
internal sealed record EntityName(string Id, string Name, string Kind, string Subtype, bool IsPlural)
{
    /// <summary>The Indonesian name where there is one and it is wanted.</summary>
    public static EntityName Of(Node node, bool indonesian)
    {
        string id = Text(node, "id") ?? node.ElementId;
        string[] labels = [.. node.Labels.Where(label => label != "Entity")];
        string kind = labels.FirstOrDefault(IsKind) ?? "";
        return new EntityName(
            id,
            (indonesian ? Text(node, "nameId") : null) ?? Text(node, "name") ?? id,
            kind,
            labels.FirstOrDefault(label => label != kind) ?? "",
            node.Properties.GetValueOrDefault("plural") is true);
    }

    public static string? Text(Node node, string property) => node.Properties.GetValueOrDefault(property) as string;

    private static bool IsKind(string label) =>
        label is "Concept" or "Actor" or "Example" or "Instrument" or "Forum" or "Event" or "Place" or "Source";
}
