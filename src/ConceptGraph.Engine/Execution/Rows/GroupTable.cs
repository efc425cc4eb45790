using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>
/// Numbers distinct combinations of key values from 0, by the equivalence of DISTINCT and grouping. A single key of ids, integers or dictionary codes is
/// looked up without making values.
/// </summary>
internal sealed class GroupTable(int width, WorkLimits limits)
{
    private const int BytesPerKey = 64;

    private readonly Dictionary<GroupKey, int> groups = [];
    private readonly List<Value[]> keys = [];
    private readonly Dictionary<int, int> byId = [];
    private readonly Dictionary<long, int> byInteger = [];
    private readonly Value[] wanted = new Value[width];
    private TextDictionary? dictionary;
    private int[] byCode = [];
    private bool isIdTable;
    private long held;

    /// <summary>The number of groups.</summary>
    public int Count => keys.Count;

    /// <summary>The values of a group's keys.</summary>
    public Value[] KeyOf(int group) => keys[group];

    /// <summary>Gives back the memory that was noted.</summary>
    public void Release()
    {
        limits.Hold(-held);
        held = 0;
    }

    /// <summary>The groups of all rows that count, at their physical rows.</summary>
    public void Find(Column[] columns, Batch batch, int[] result)
    {
        if (width == 1)
        {
            switch (columns[0])
            {
                case TextColumn text:
                    FindText(text, batch, result);
                    return;
                case IntegerColumn integers:
                    FindIntegers(integers, batch, result);
                    return;
                case IdColumn ids:
                    FindIds(ids, batch, result);
                    return;
            }
        }

        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            result[row] = FindRow(columns, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void FindText(TextColumn column, Batch batch, int[] result)
    {
        if (!ReferenceEquals(dictionary, column.Dictionary) || byCode.Length <= column.Dictionary.Count)
        {
            dictionary = column.Dictionary;
            byCode = new int[column.Dictionary.Count + 1];
            Array.Fill(byCode, -1);
        }

        var codes = column.Codes;
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            ref int group = ref byCode[codes[row] + 1];
            if (group < 0)
            {
                group = FindKey([column.Get(row)]);
            }

            result[row] = group;
        }
    }

    private void FindIntegers(IntegerColumn column, Batch batch, int[] result)
    {
        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            if (column.Nulls[row])
            {
                result[row] = FindKey([default]);
                continue;
            }

            ref int group = ref CollectionsMarshal.GetValueRefOrAddDefault(byInteger, column.Items[row], out bool exists);
            if (!exists)
            {
                group = FindKey([column.Get(row)]);
            }

            result[row] = group;
        }
    }

    private void FindIds(IdColumn column, Batch batch, int[] result)
    {
        if (isIdTable != column.IsNode)
        {
            byId.Clear();
            isIdTable = column.IsNode;
        }

        for (int i = 0; i < batch.Count; i++)
        {
            int row = batch.RowAt(i);
            ref int group = ref CollectionsMarshal.GetValueRefOrAddDefault(byId, column.Ids[row], out bool exists);
            if (!exists)
            {
                group = FindKey([column.Get(row)]);
            }

            result[row] = group;
        }
    }

    private int FindRow(Column[] columns, int row)
    {
        for (int i = 0; i < width; i++)
        {
            wanted[i] = columns[i].Get(row);
            limits.SpendOn(wanted[i]);
        }

        return groups.TryGetValue(new GroupKey(wanted), out int group) ? group : FindKey([.. wanted]);
    }

    private int FindKey(Value[] key)
    {
        foreach (var value in key)
        {
            limits.SpendOn(value);
        }

        ref int group = ref CollectionsMarshal.GetValueRefOrAddDefault(groups, new GroupKey(key), out bool exists);
        if (!exists)
        {
            held += BytesPerKey * (width + 1);
            limits.Hold(BytesPerKey * (width + 1));
            foreach (var value in key)
            {
                held += limits.Hold(value);
            }

            group = keys.Count;
            keys.Add(key);
        }

        return group;
    }
}
