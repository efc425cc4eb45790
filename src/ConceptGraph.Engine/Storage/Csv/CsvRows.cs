using System.Runtime.CompilerServices;
using System.Text;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>One file with its columns: checks each record as a whole before anything of it is written.</summary>
internal sealed class CsvRows : IDisposable
{
    private readonly CsvReader reader;
    private readonly CsvLoadOptions options;
    private readonly GraphTransaction transaction;
    private readonly CsvColumn[] columns;
    private readonly int[] keys;
    private readonly Value[] values;
    private readonly int[] parsed;
    private readonly int[] texts;
    private char[] characters = new char[256];

    public CsvRows(string path, IReadOnlyDictionary<string, string>? mapping, CsvLoadOptions options, GraphTransaction transaction)
    {
        var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        reader = new CsvReader(stream, path, (byte)options.Separator, (byte)options.Quote);
        this.options = options;
        this.transaction = transaction;
        columns = CsvHeader.Read(reader, mapping);
        keys = Array.ConvertAll(columns, column => IsStored(column) ? transaction.PropertyKeys.Add(column.Name) : -1);
        values = new Value[columns.Length];
        var stored = Enumerable.Range(0, columns.Length).Where(i => keys[i] >= 0).ToLookup(i => IsText(columns[i]));
        parsed = [.. stored[false]];
        texts = [.. stored[true]];
    }

    public CsvFields Fields => reader.Fields;

    public IReadOnlyList<CsvColumn> Columns => columns;

    /// <summary>The position of the first column with a role, or -1.</summary>
    public int PositionOf(CsvColumnRole role) => Array.FindIndex(columns, column => column.Role == role);

    /// <summary>The position of a column that the file must have.</summary>
    public int Require(CsvColumnRole role, string name) =>
        PositionOf(role) is var position and >= 0 ? position : throw CsvErrors.At(reader.Name, 1, 1, $"The header has no column {name}.");

    /// <summary>Goes on to the next record, of which the properties are checked; false at the end.</summary>
    /// <exception cref="CypherException">The record is bad; reading can go on after it.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read()
    {
        if (!reader.Read())
        {
            return false;
        }

        if (Fields.Count != columns.Length)
        {
            throw Fields.Error(reader.Name, Math.Min(Fields.Count, columns.Length), $"The header has {columns.Length} fields, this record {Fields.Count}.");
        }

        foreach (int i in parsed)
        {
            values[i] = Fields.IsMissing(i) ? default
                : CsvValues.TryParseShortInteger(Fields[i], columns[i], out long integer) ? Value.Integer(integer)
                : Parse(i);
        }

        return true;
    }

    /// <summary>Writes the properties of the record to an element that was just made for it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void AppendProperties(bool isNode, int element)
    {
        foreach (int i in parsed)
        {
            if (!values[i].IsNull)
            {
                transaction.AppendProperty(isNode, element, keys[i], values[i]);
            }
        }

        foreach (int i in texts)
        {
            if (!Fields.IsMissing(i))
            {
                transaction.AppendText(isNode, element, keys[i], Characters(Fields[i]));
            }
        }
    }

    public CypherException Error(int field, string message) => Fields.Error(reader.Name, field, message);

    public void Dispose() => reader.Dispose();

    private static bool IsStored(CsvColumn column) => column.Name.Length > 0 && column.Role is CsvColumnRole.Property or CsvColumnRole.Id;

    private static bool IsText(CsvColumn column) => column is { Type: CsvType.String, IsArray: false };

    private Value Parse(int field)
    {
        try
        {
            return CsvValues.Parse(Fields[field], columns[field], (byte)options.ArraySeparator)
                ?? throw Error(field, $"'{Encoding.UTF8.GetString(Fields[field])}' is not of type {columns[field].Type.ToString().ToUpperInvariant()}.");
        }
        catch (CypherException error) when (!error.Message.StartsWith(reader.Name, StringComparison.Ordinal))
        {
            throw Error(field, error.Message);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private ReadOnlySpan<char> Characters(ReadOnlySpan<byte> field)
    {
        if (characters.Length < field.Length)
        {
            characters = new char[field.Length];
        }

        return characters.AsSpan(0, Encoding.UTF8.GetChars(field, characters));
    }
}
