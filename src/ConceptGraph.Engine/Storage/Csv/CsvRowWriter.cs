using System.Runtime.CompilerServices;
using System.Text;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>Makes an element of each record.</summary>
internal abstract class CsvRowWriter
{
    /// <summary>Writes the record that was read last.</summary>
    /// <exception cref="CypherException">The record is bad, and nothing of it was written.</exception>
    public abstract void Write();
}

/// <summary>Makes a node of each record.</summary>
internal sealed class CsvNodeWriter(CsvRows rows, GraphTransaction transaction, CsvIds? ids, int idColumn) : CsvRowWriter
{
    public required CsvTokens Labels { get; init; }

    public required int[] FixedLabels { get; init; }

    public required int[] LabelColumns { get; init; }

    public required byte LabelSeparator { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Write()
    {
        CheckId();
        int node = transaction.AppendNode();
        foreach (int label in FixedLabels)
        {
            transaction.AppendLabel(node, label);
        }

        foreach (int column in LabelColumns)
        {
            AppendLabels(rows.Fields[column], node);
        }

        rows.AppendProperties(isNode: true, node);
    }

    private void CheckId()
    {
        if (ids is null)
        {
            return;
        }

        if (rows.Fields.IsMissing(idColumn))
        {
            throw rows.Error(idColumn, "The node has no id.");
        }

        if (!ids.TryAdd(rows.Fields[idColumn], transaction.NodeBound))
        {
            throw rows.Error(idColumn, $"A node with the id '{Encoding.UTF8.GetString(rows.Fields[idColumn])}' was loaded before.");
        }
    }

    private void AppendLabels(ReadOnlySpan<byte> field, int node)
    {
        foreach (var range in field.Split(LabelSeparator))
        {
            if (!field[range].IsEmpty)
            {
                transaction.AppendLabel(node, Labels.Of(field[range]));
            }
        }
    }
}

/// <summary>Makes a relationship of each record.</summary>
internal sealed class CsvRelationshipWriter(CsvRows rows, GraphTransaction transaction) : CsvRowWriter
{
    public required int Start { get; init; }

    public required int End { get; init; }

    public required int Type { get; init; }

    public required CsvIds Starts { get; init; }

    public required CsvIds Ends { get; init; }

    public required CsvTokens Types { get; init; }

    public required int FixedType { get; init; }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override void Write()
    {
        int from = Find(Start, Starts);
        int to = Find(End, Ends);
        int type = Type >= 0 && !rows.Fields.IsMissing(Type) ? Types.Of(rows.Fields[Type]) : FixedType;
        if (type < 0)
        {
            throw rows.Error(Type, "The relationship has no type.");
        }

        rows.AppendProperties(isNode: false, transaction.AppendRelationship(from, type, to));
    }

    private int Find(int column, CsvIds ids) => ids.Find(rows.Fields[column]) is var node and >= 0
        ? node
        : throw rows.Error(column, $"No node with the id '{Encoding.UTF8.GetString(rows.Fields[column])}' was loaded.");
}
