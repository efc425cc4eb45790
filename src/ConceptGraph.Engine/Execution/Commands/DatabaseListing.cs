using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>SHOW DATABASES: the one graph, as Neo4j would show it.</summary>
internal static class DatabaseListing
{
    /// <summary>The name that Neo4j gives its first database.</summary>
    public const string Name = "neo4j";

    /// <summary>The graph; nothing when another name is asked for.</summary>
    public static IEnumerable<MapValue> Of(string? name)
    {
        if (name?.Equals(Name, StringComparison.OrdinalIgnoreCase) == false)
        {
            return [];
        }

        var online = Value.String("online");
        return
        [
            SchemaListing.Map(
                ("name", Value.String(Name)),
                ("type", Value.String("standard")),
                ("aliases", Value.List()),
                ("access", Value.String("read-write")),
                ("role", Value.String("primary")),
                ("writer", Value.True),
                ("requestedStatus", online),
                ("currentStatus", online),
                ("statusMessage", Value.String("")),
                ("default", Value.True),
                ("home", Value.True),
                ("constituents", Value.List())),
        ];
    }
}
