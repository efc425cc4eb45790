namespace ConceptGraph.Engine.Values.Columns;

/// <summary>Text as codes of one dictionary, so that equal text is an equal number; -1 stands for null.</summary>
internal sealed class TextColumn(TextDictionary dictionary, int capacity = Batch.Capacity) : Column
{
    /// <summary>The codes by row.</summary>
    public int[] Codes { get; } = new int[capacity];

    /// <summary>What the codes mean. Text that is not in it cannot be stored.</summary>
    public TextDictionary Dictionary => dictionary;

    public override Value Get(int row) => Codes[row] < 0 ? default : Value.String(dictionary[Codes[row]]);

    public override void Set(int row, Value value)
    {
        int code = value.IsNull ? -1 : dictionary.CodeOf(value.AsString());
        if (code < 0 && !value.IsNull)
        {
            throw new InvalidOperationException("Text outside the column's dictionary.");
        }

        Codes[row] = code;
    }

    public override void Gather(Column source, ReadOnlySpan<int> rows, int start)
    {
        var codes = ((TextColumn)source).Codes;
        for (int i = 0; i < rows.Length; i++)
        {
            Codes[start + i] = codes[rows[i]];
        }
    }

    public override Column NewLike(int capacity) => new TextColumn(dictionary, capacity);

    public override Column Enlarged(int capacity)
    {
        var result = new TextColumn(dictionary, capacity);
        Codes.CopyTo(result.Codes, 0);
        return result;
    }

    public override bool IsLike(Column other) => other is TextColumn text && ReferenceEquals(text.Dictionary, dictionary);

    public override bool IsNull(int row) => Codes[row] < 0;
}
