using System.Text;

namespace ConceptGraph.Tests.Cli;

/// <summary>A reader of RFC 4180, written from the RFC and knowing nothing of the writer.</summary>
internal static class CsvRecords
{
    public static List<List<string>> Read(string text)
    {
        var records = new List<List<string>>();
        var record = new List<string>();
        var field = new StringBuilder();
        bool quoted = false;
        for (int i = 0; i < text.Length; i++)
        {
            switch (text[i])
            {
                case '"' when quoted && i + 1 < text.Length && text[i + 1] == '"':
                    field.Append('"');
                    i++;
                    break;
                case '"':
                    quoted = !quoted;
                    break;
                case ',' when !quoted:
                    record.Add(field.ToString());
                    field.Clear();
                    break;
                case '\r' when !quoted && i + 1 < text.Length && text[i + 1] == '\n':
                    record.Add(field.ToString());
                    field.Clear();
                    records.Add(record);
                    record = [];
                    i++;
                    break;
                default:
                    field.Append(text[i]);
                    break;
            }
        }

        Assert.False(quoted);
        Assert.Empty(record);
        return records;
    }
}
