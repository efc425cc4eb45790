using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Subqueries;

/// <summary>Numbers of outer rows, carried through an inner plan so that one run of it serves a whole batch.</summary>
internal static class RowNumbers
{
    /// <summary>A column that numbers the physical rows.</summary>
    public static Column Column(int rows)
    {
        var numbers = new int[rows];
        for (int i = 0; i < rows; i++)
        {
            numbers[i] = i;
        }

        return IdColumn.Nodes(numbers);
    }

    /// <summary>Marks the outer rows that the rows of an inner batch come from; returns how many were not marked before.</summary>
    public static int Mark(Batch inner, int slot, bool[] marks)
    {
        var numbers = ((IdColumn)inner.Columns[slot]!).Ids;
        int count = 0;
        for (int i = 0; i < inner.Count; i++)
        {
            ref bool mark = ref marks[numbers[inner.RowAt(i)]];
            count += mark ? 0 : 1;
            mark = true;
        }

        return count;
    }

    /// <summary>Adds the number of each row of an inner batch.</summary>
    public static void AddTo(List<int> all, Batch inner, int slot)
    {
        var numbers = ((IdColumn)inner.Columns[slot]!).Ids;
        for (int i = 0; i < inner.Count; i++)
        {
            all.Add(numbers[inner.RowAt(i)]);
        }
    }

    /// <summary>The inner rows by the number of their outer row, in their order.</summary>
    public static ArraySegment<int>[] Group(List<int> numbers, int outerRows)
    {
        int[] ends = new int[outerRows];
        foreach (int number in numbers)
        {
            ends[number]++;
        }

        var groups = new ArraySegment<int>[outerRows];
        int[] rows = new int[numbers.Count];
        for (int number = 0, start = 0; number < outerRows; number++)
        {
            groups[number] = new ArraySegment<int>(rows, start, ends[number]);
            (ends[number], start) = (start, start + ends[number]);
        }

        for (int row = 0; row < numbers.Count; row++)
        {
            rows[ends[numbers[row]]++] = row;
        }

        return groups;
    }
}
