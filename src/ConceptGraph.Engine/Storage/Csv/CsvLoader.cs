using System.Text;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>
/// Loads files of nodes and relationships in the format of <c>neo4j-admin database import</c> in one transaction: all or nothing. Files are read as
/// streams. A node's id must be unique in its group; relationships refer to ids of nodes in the same load.
/// </summary>
public sealed class CsvLoader
{
    private readonly CsvLoadOptions options;
    private readonly GraphTransaction transaction;
    private readonly Dictionary<string, CsvIds> groups = new(StringComparer.Ordinal);
    private readonly List<string> badLines = [];
    private readonly CsvTokens labels;
    private readonly CsvTokens types;
    private readonly CancellationToken cancellationToken;

    private CsvLoader(CsvLoadOptions options, GraphTransaction transaction, CancellationToken cancellationToken)
    {
        this.options = options;
        this.transaction = transaction;
        this.cancellationToken = cancellationToken;
        labels = new CsvTokens(transaction.Labels);
        types = new CsvTokens(transaction.RelationshipTypes);
    }

    /// <summary>Loads the files into a graph, beside what it holds.</summary>
    /// <exception cref="CypherException">A line is bad and not tolerated, or the data breaks a constraint; nothing was loaded. The message begins with
    /// <c>file:line:column</c>; columns count code points from 1.</exception>
    /// <exception cref="IOException">A file cannot be read; nothing was loaded.</exception>
    public static CsvLoadReport Load(GraphStore store, CsvLoadOptions options, CancellationToken cancellationToken = default)
    {
        using var transaction = store.BeginWrite(cancellationToken);
        var loader = new CsvLoader(options, transaction, cancellationToken);
        int nodes = options.Nodes.Sum(loader.LoadNodes);
        int relationships = options.Relationships.Sum(loader.LoadRelationships);
        transaction.FinishBulk();
        transaction.Commit();
        return new CsvLoadReport(nodes, relationships, loader.badLines);
    }

    private int LoadNodes(CsvNodeFile file)
    {
        using var rows = new CsvRows(file.Path, file.Columns, options, transaction);
        int idColumn = rows.PositionOf(CsvColumnRole.Id);
        var ids = idColumn < 0 ? null : Group(rows.Columns[idColumn].Group);
        var labelColumns = Positions(rows, CsvColumnRole.Label);
        int[] fixedLabels = [.. file.Labels.Select(label => labels.Of(Encoding.UTF8.GetBytes(label)))];
        int count = 0;
        while (ReadGood(rows, () => AddNode(rows, ids, idColumn)) is { } node)
        {
            if (node < 0)
            {
                continue;
            }

            foreach (int label in fixedLabels)
            {
                transaction.AppendLabel(node, label);
            }

            AppendLabels(rows, labelColumns, node);
            rows.AppendProperties(isNode: true, node);
            count++;
        }

        return count;
    }

    private int AddNode(CsvRows rows, CsvIds? ids, int idColumn)
    {
        if (ids is null)
        {
            return transaction.AppendNode();
        }

        if (rows.Fields.IsMissing(idColumn))
        {
            throw rows.Error(idColumn, "The node has no id.");
        }

        if (!ids.TryAdd(rows.Fields[idColumn], transaction.NodeBound))
        {
            throw rows.Error(idColumn, $"A node with the id '{Encoding.UTF8.GetString(rows.Fields[idColumn])}' was loaded before.");
        }

        return transaction.AppendNode();
    }

    private void AppendLabels(CsvRows rows, int[] columns, int node)
    {
        foreach (int column in columns)
        {
            var field = rows.Fields[column];
            foreach (var range in field.Split((byte)options.ArraySeparator))
            {
                if (!field[range].IsEmpty)
                {
                    transaction.AppendLabel(node, labels.Of(field[range]));
                }
            }
        }
    }

    private int LoadRelationships(CsvRelationshipFile file)
    {
        using var rows = new CsvRows(file.Path, file.Columns, options, transaction);
        int start = rows.Require(CsvColumnRole.Start, ":START_ID");
        int end = rows.Require(CsvColumnRole.End, ":END_ID");
        int type = rows.PositionOf(CsvColumnRole.Type);
        if (type < 0 && file.Type is null)
        {
            rows.Require(CsvColumnRole.Type, ":TYPE, and no type was given for the file");
        }

        var starts = Group(rows.Columns[start].Group);
        var ends = Group(rows.Columns[end].Group);
        int fixedType = file.Type is null ? -1 : types.Of(Encoding.UTF8.GetBytes(file.Type));
        int count = 0;
        while (ReadGood(rows, AddRelationship) is { } relationship)
        {
            if (relationship >= 0)
            {
                rows.AppendProperties(isNode: false, relationship);
                count++;
            }
        }

        return count;

        int AddRelationship()
        {
            int from = FindNode(rows, start, starts);
            int to = FindNode(rows, end, ends);
            int token = type >= 0 && !rows.Fields.IsMissing(type) ? types.Of(rows.Fields[type]) : fixedType;
            return token >= 0 ? transaction.AppendRelationship(from, token, to) : throw rows.Error(type, "The relationship has no type.");
        }
    }

    private static int FindNode(CsvRows rows, int column, CsvIds ids) => ids.Find(rows.Fields[column]) is var node and >= 0
        ? node
        : throw rows.Error(column, $"No node with the id '{Encoding.UTF8.GetString(rows.Fields[column])}' was loaded.");

    /// <summary>Reads a record and adds its element: null at the end, -1 for a bad line that is tolerated.</summary>
    private int? ReadGood(CsvRows rows, Func<int> add)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return rows.Read() ? add() : null;
        }
        catch (CypherException error) when (badLines.Count < options.ToleratedBadLines)
        {
            badLines.Add(error.Message);
            return -1;
        }
    }

    private CsvIds Group(string name)
    {
        if (!groups.TryGetValue(name, out var ids))
        {
            groups.Add(name, ids = new CsvIds());
        }

        return ids;
    }

    private static int[] Positions(CsvRows rows, CsvColumnRole role) =>
        [.. Enumerable.Range(0, rows.Columns.Count).Where(i => rows.Columns[i].Role == role)];
}
