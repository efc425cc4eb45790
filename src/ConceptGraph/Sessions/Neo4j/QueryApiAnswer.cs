using System.Text.Json;
using ConceptGraph.Engine;
using ConceptGraph.Sessions.TypedJson;

namespace ConceptGraph.Sessions.Neo4j;

/// <summary>
/// What the Query API answered, as far as it has been read: an object whose members come in an order of the server's, the rows among them. A step takes one member
/// or one row.
/// </summary>
internal sealed class QueryApiAnswer
{
    private readonly List<Notification> notifications = [];

    private Part part = Part.Start;
    private object?[]? row;

    private enum Part
    {
        Start,
        Members,
        Data,
        Rows,
        End,
    }

    /// <summary>Whether the next step takes a row, or ends them.</summary>
    public bool IsAtRows => part == Part.Rows;

    public bool IsAtEnd => part == Part.End;

    public IReadOnlyList<string> Keys { get; private set; } = [];

    public Counters Counters { get; private set; } = new();

    public IReadOnlyList<Notification> Notifications => notifications;

    public string? Plan { get; private set; }

    /// <summary>The transaction that waits for its commit; null when the statement was one of its own.</summary>
    public string? Transaction { get; private set; }

    public IReadOnlyList<string>? Bookmarks { get; private set; }

    public Neo4jException? Error { get; private set; }

    /// <summary>The row that the last step took, once; null when it took something else.</summary>
    public object?[]? PopRow()
    {
        var taken = row;
        row = null;
        return taken;
    }

    /// <summary>Takes a step; false when the text ends within it.</summary>
    /// <exception cref="JsonException">This is no answer of the Query API.</exception>
    public bool Take(ref Utf8JsonReader reader) => part switch
    {
        Part.Start => TakeStart(ref reader),
        Part.Members => TakeMember(ref reader),
        Part.Data => TakeDataMember(ref reader),
        Part.Rows => TakeRow(ref reader),
        _ => true,
    };

    private bool TakeStart(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        part = Part.Members;
        return reader.TokenType == JsonTokenType.StartObject ? true : throw new JsonException("The answer is no object.");
    }

    private bool TakeMember(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            part = Part.End;
            return true;
        }

        string name = reader.GetString()!;
        if (!reader.Read())
        {
            return false;
        }

        if (name == "data")
        {
            part = Part.Data;
            return true;
        }

        var value = reader;
        if (!reader.TrySkip())
        {
            return false;
        }

        TakeValue(name, JsonDocument.ParseValue(ref value).RootElement);
        return true;
    }

    private void TakeValue(string name, JsonElement value)
    {
        switch (name)
        {
            case "errors" when value.GetArrayLength() > 0:
                Error = QueryApiParts.Error(value[0]);
                break;
            case "counters":
                Counters = QueryApiParts.Counters(value);
                break;
            case "notifications":
                notifications.AddRange(value.EnumerateArray().Select(QueryApiParts.Notification));
                break;
            case "transaction":
                Transaction = value.GetProperty("id").GetString();
                break;
            case "bookmarks":
                Bookmarks = [.. value.EnumerateArray().Select(b => b.GetString()!)];
                break;
            case "queryPlan" or "profiledQueryPlan":
                Plan = QueryApiParts.Plan(value);
                break;
        }
    }

    private bool TakeDataMember(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndObject)
        {
            part = Part.Members;
            return true;
        }

        bool isRows = reader.ValueTextEquals("values"u8);
        bool isFields = reader.ValueTextEquals("fields"u8);
        if (!reader.Read())
        {
            return false;
        }

        if (isRows)
        {
            part = Part.Rows;
            return true;
        }

        var value = reader;
        if (!reader.TrySkip())
        {
            return false;
        }

        if (isFields)
        {
            Keys = [.. JsonDocument.ParseValue(ref value).RootElement.EnumerateArray().Select(f => f.GetString()!)];
        }

        return true;
    }

    private bool TakeRow(ref Utf8JsonReader reader)
    {
        if (!reader.Read())
        {
            return false;
        }

        if (reader.TokenType == JsonTokenType.EndArray)
        {
            part = Part.Data;
            return true;
        }

        var value = reader;
        if (!reader.TrySkip())
        {
            return false;
        }

        row = new object?[Keys.Count];
        for (int i = 0; i < row.Length && value.Read() && value.TokenType != JsonTokenType.EndArray; i++)
        {
            row[i] = TypedJsonReader.Read(ref value);
        }

        return true;
    }
}
