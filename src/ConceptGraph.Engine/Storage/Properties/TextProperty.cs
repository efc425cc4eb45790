using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Storage.Properties;

/// <summary>A property that is text wherever it is present, as codes of a dictionary that all snapshots of the column share.</summary>
internal sealed class TextProperty(object writer, TextDictionary dictionary) : PagedProperty<int>(writer)
{
    private const int ToleratedWaste = 1024;

    public TextProperty(object writer)
        : this(writer, new TextDictionary())
    {
    }

    /// <summary>What the items are codes of.</summary>
    public TextDictionary Dictionary => dictionary;

    /// <summary>Whether most of the dictionary is text that no element has any more.</summary>
    public bool IsWasteful => dictionary.Count > (2 * Count) + ToleratedWaste;

    public override bool TrySet(int id, Value value)
    {
        if (!value.IsString)
        {
            return false;
        }

        Put(id, dictionary.Add(value.AsString()));
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Set(int id, ReadOnlySpan<char> text) => Put(id, dictionary.Add(text));

    public override Column Read(ReadOnlySpan<int> ids, RowSelection rows)
    {
        var column = new TextColumn(dictionary, ids.Length);
        GatherOr(-1, ids, rows, column.Codes);
        return column;
    }

    protected override Value ToValue(int item) => Value.String(dictionary[item]);
}
