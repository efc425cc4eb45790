using System.Text.Json;
using ConceptGraph.Engine;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Writes values of the engine as JSON, without a detour over objects.</summary>
internal abstract class ValueWriter(ElementNames names)
{
    /// <summary>Writes one value; <paramref name="result"/> knows what its nodes and relationships carry.</summary>
    public abstract void Write(Utf8JsonWriter writer, Value value, QueryResult result);

    /// <summary>Writes an argument of a plan.</summary>
    public abstract void Write(Utf8JsonWriter writer, Value scalar);

    protected void WriteItems(Utf8JsonWriter writer, ListValue list, QueryResult result)
    {
        writer.WriteStartArray();
        foreach (var item in list.AsSpan())
        {
            Write(writer, item, result);
        }

        writer.WriteEndArray();
    }

    protected void WriteEntries(Utf8JsonWriter writer, MapValue map, QueryResult result)
    {
        writer.WriteStartObject();
        for (int i = 0; i < map.Count; i++)
        {
            writer.WritePropertyName(map.Keys[i]);
            Write(writer, map.Values[i], result);
        }

        writer.WriteEndObject();
    }

    protected void WritePath(Utf8JsonWriter writer, PathValue path, QueryResult result)
    {
        writer.WriteStartArray();
        for (int i = 0; i < path.Nodes.Length; i++)
        {
            if (i > 0)
            {
                Write(writer, Value.Relationship(path.Relationships[i - 1]), result);
            }

            Write(writer, Value.Node(path.Nodes[i]), result);
        }

        writer.WriteEndArray();
    }

    protected void WriteNode(Utf8JsonWriter writer, GraphNode node, QueryResult result)
    {
        writer.WriteStartObject();
        writer.WriteString(names.ElementId, node.ElementId);
        writer.WriteStartArray(names.Labels);
        foreach (string label in node.Labels)
        {
            writer.WriteStringValue(label);
        }

        writer.WriteEndArray();
        writer.WritePropertyName(names.Properties);
        WriteEntries(writer, node.Properties, result);
        writer.WriteEndObject();
    }

    protected void WriteRelationship(Utf8JsonWriter writer, GraphRelationship relationship, QueryResult result)
    {
        writer.WriteStartObject();
        writer.WriteString(names.ElementId, relationship.ElementId);
        writer.WriteString(names.Start, ElementIdOf(relationship.StartId, result));
        writer.WriteString(names.End, ElementIdOf(relationship.EndId, result));
        writer.WriteString(names.Type, relationship.Type);
        writer.WritePropertyName(names.Properties);
        WriteEntries(writer, relationship.Properties, result);
        writer.WriteEndObject();
    }

    /// <summary>The element id of a node; that of a deleted one too.</summary>
    private static string ElementIdOf(long node, QueryResult result) => node < 0 ? "" : result.Node(Value.Node((int)node)).ElementId;
}
