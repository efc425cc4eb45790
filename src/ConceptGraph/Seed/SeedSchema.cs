using System.Text.Json;
using System.Text.Json.Nodes;
using ConceptGraph.Ontology;
using ConceptGraph.Seed.Shapes;

namespace ConceptGraph.Seed;

/// <summary>
/// The JSON Schema (draft 2020-12) of a seed file, so that an editor completes and marks mistakes while typing.
/// It says what can be said of one file alone; references between files are left to <see cref="SeedReader"/>.
/// </summary>
public static class SeedSchema
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true, NewLine = "\n" };

    /// <summary>The schema of files of the role; kinds, subtypes, relation types and properties are those of the ontology.</summary>
    /// <param name="role">Any but <see cref="SeedFileRole.Unknown"/>.</param>
    /// <param name="ontology">The vocabulary.</param>
    /// <param name="known">When given, its entities and sources are completed; others stay allowed.</param>
    public static string Generate(SeedFileRole role, GraphOntology ontology, SeedGraph? known = null)
    {
        MappingShape shape = new SeedShapes(ontology).Of(role) ?? throw SeedException.NotASeedFile(role.ToString());
        JsonObject schema = new()
        {
            ["$schema"] = "https://json-schema.org/draft/2020-12/schema",
            ["title"] = $"ConceptGraph seed: {role}",
        };
        foreach ((string key, JsonNode? value) in SchemaWriter.Of(shape))
        {
            schema[key] = value?.DeepClone();
        }

        schema["$defs"] = SchemaWriter.Definitions(known);
        return schema.ToJsonString(Indented) + "\n";
    }
}
