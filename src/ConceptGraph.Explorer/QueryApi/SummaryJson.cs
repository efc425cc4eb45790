using System.Text.Json;
using ConceptGraph.Engine;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>Counters and notifications as the Query API writes them.</summary>
internal static class SummaryJson
{
    public static void WriteCounters(Utf8JsonWriter writer, Counters counters)
    {
        writer.WriteStartObject("counters"u8);
        writer.WriteBoolean("containsUpdates"u8, counters.ContainsUpdates);
        writer.WriteNumber("nodesCreated"u8, counters.NodesCreated);
        writer.WriteNumber("nodesDeleted"u8, counters.NodesDeleted);
        writer.WriteNumber("propertiesSet"u8, counters.PropertiesSet);
        writer.WriteNumber("relationshipsCreated"u8, counters.RelationshipsCreated);
        writer.WriteNumber("relationshipsDeleted"u8, counters.RelationshipsDeleted);
        writer.WriteNumber("labelsAdded"u8, counters.LabelsAdded);
        writer.WriteNumber("labelsRemoved"u8, counters.LabelsRemoved);
        writer.WriteNumber("indexesAdded"u8, counters.IndexesAdded);
        writer.WriteNumber("indexesRemoved"u8, counters.IndexesRemoved);
        writer.WriteNumber("constraintsAdded"u8, counters.ConstraintsAdded);
        writer.WriteNumber("constraintsRemoved"u8, counters.ConstraintsRemoved);
        writer.WriteBoolean("containsSystemUpdates"u8, false);
        writer.WriteNumber("systemUpdates"u8, 0);
        writer.WriteEndObject();
    }

    /// <summary>Writes the remarks; nothing where there are none.</summary>
    public static void WriteNotifications(Utf8JsonWriter writer, IReadOnlyList<Notification> notifications)
    {
        if (notifications.Count == 0)
        {
            return;
        }

        writer.WriteStartArray("notifications"u8);
        foreach (var notification in notifications)
        {
            writer.WriteStartObject();
            writer.WriteString("code"u8, notification.Code);
            writer.WriteString("description"u8, notification.Description);
            writer.WriteString("severity"u8, notification.Severity);
            writer.WriteString("title"u8, notification.Title);
            writer.WriteStartObject("position"u8);
            writer.WriteNumber("offset"u8, notification.Offset);
            writer.WriteNumber("line"u8, notification.Line);
            writer.WriteNumber("column"u8, notification.Column);
            writer.WriteEndObject();
            writer.WriteString("category"u8, notification.Category);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }
}
