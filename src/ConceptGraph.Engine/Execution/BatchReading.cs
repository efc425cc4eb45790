using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution;

/// <summary>Reads of batches that operators share.</summary>
internal static class BatchReading
{
    /// <summary>The id of the node in a slot; -1 for null.</summary>
    public static int NodeAt(this Batch batch, int slot, int row)
    {
        var column = batch.Columns[slot];
        if (column is IdColumn ids)
        {
            return ids.Ids[row];
        }

        var value = column!.Get(row);
        return value.IsNode ? value.AsId() : value.IsNull ? -1 : throw ExecutionErrors.NotANode(value);
    }

    /// <summary>The id of the relationship in a slot; -1 for null.</summary>
    public static int RelationshipAt(this Batch batch, int slot, int row)
    {
        var column = batch.Columns[slot];
        if (column is IdColumn ids)
        {
            return ids.Ids[row];
        }

        var value = column!.Get(row);
        return value.IsRelationship ? value.AsId() : value.IsNull ? -1 : throw ExecutionErrors.NotARelationship(value);
    }

    /// <summary>A new column of the given rows, in their order.</summary>
    public static Column Pick(this Column column, ReadOnlySpan<int> rows)
    {
        var result = column.NewLike(rows.Length);
        result.Gather(column, rows, 0);
        return result;
    }

    /// <summary>The physical rows that count.</summary>
    public static int[] SelectedRows(this Batch batch)
    {
        var rows = new int[batch.Count];
        for (int i = 0; i < rows.Length; i++)
        {
            rows[i] = batch.RowAt(i);
        }

        return rows;
    }

    /// <summary>A batch of the given rows and of the slots that are in use, or of <paramref name="slots"/> only.</summary>
    public static Batch Pick(this Batch batch, ReadOnlySpan<int> rows, int[]? slots = null)
    {
        var result = new Batch(batch.Columns.Length);
        result.Reset(rows.Length);
        if (slots is null)
        {
            for (int slot = 0; slot < batch.Columns.Length; slot++)
            {
                result.Columns[slot] = batch.Columns[slot]?.Pick(rows);
            }
        }
        else
        {
            foreach (int slot in slots)
            {
                result.Columns[slot] = batch.Columns[slot]?.Pick(rows);
            }
        }

        return result;
    }

    /// <summary>A column whose values are those of <paramref name="values"/>: ids, integers or floats where all are, else general values.</summary>
    public static Column ToColumn(this Value[] values, int count)
    {
        var kind = count == 0 ? ValueKind.Null : values[0].Kind;
        for (int i = 1; i < count; i++)
        {
            kind = values[i].Kind == kind ? kind : ValueKind.Null;
        }

        Column column = kind switch
        {
            ValueKind.Node => IdColumn.Nodes(count),
            ValueKind.Relationship => IdColumn.Relationships(count),
            ValueKind.Integer => new IntegerColumn(count),
            ValueKind.Float => new FloatColumn(count),
            _ => new ValueColumn(count),
        };
        for (int i = 0; i < count; i++)
        {
            column.Set(i, values[i]);
        }

        return column;
    }
}
