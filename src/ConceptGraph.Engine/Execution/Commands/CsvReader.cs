using System.Text;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>Records of a CSV file (RFC 4180, any line end, UTF-8 with or without a mark): quoted fields may hold separators, line ends and doubled quotes.</summary>
internal static class CsvReader
{
    /// <summary>The records, read as they are asked for; an unquoted empty field is null. Empty lines are passed over.</summary>
    public static IEnumerable<string?[]> Read(string path, char separator)
    {
        using var reader = new StreamReader(path, Encoding.UTF8);
        var fields = new List<string?>();
        var field = new StringBuilder();
        while (ReadRecord(reader, separator, fields, field))
        {
            if (fields is not [null])
            {
                yield return [.. fields];
            }
        }
    }

    private static bool ReadRecord(StreamReader reader, char separator, List<string?> fields, StringBuilder field)
    {
        if (reader.Peek() < 0)
        {
            return false;
        }

        fields.Clear();
        bool isQuoted = false;
        field.Clear();
        while (true)
        {
            int next = reader.Read();
            if (next == '"' && field.Length == 0 && !isQuoted)
            {
                ReadQuoted(reader, field);
                isQuoted = true;
            }
            else if (next == separator || next is '\n' or '\r' or < 0)
            {
                fields.Add(field.Length == 0 && !isQuoted ? null : field.ToString());
                field.Clear();
                isQuoted = false;
                if (next == separator)
                {
                    continue;
                }

                if (next == '\r' && reader.Peek() == '\n')
                {
                    _ = reader.Read();
                }

                return true;
            }
            else
            {
                field.Append((char)next);
            }
        }
    }

    private static void ReadQuoted(StreamReader reader, StringBuilder field)
    {
        while (reader.Read() is var next and >= 0)
        {
            if (next == '"')
            {
                if (reader.Peek() != '"')
                {
                    return;
                }

                _ = reader.Read();
            }

            field.Append((char)next);
        }
    }
}
