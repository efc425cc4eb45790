using System.Runtime.CompilerServices;
using System.Text;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>
/// Loads files of nodes and relationships in the format of <c>neo4j-admin database import</c> in one transaction: all or nothing. Files are read as
/// streams. A node's id must be unique in its group; relationships refer to ids of nodes in the same load.
/// </summary>
public sealed class CsvLoader
{
    private const int RowsBetweenLooks = 1024;

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
        int id = rows.PositionOf(CsvColumnRole.Id);
        int[] labelColumns = [.. Enumerable.Range(0, rows.Columns.Count).Where(i => rows.Columns[i].Role == CsvColumnRole.Label)];
        int[] fixedLabels = [.. file.Labels.Select(label => labels.Of(Encoding.UTF8.GetBytes(label)))];
        return Load(rows, new CsvNodeWriter(rows, transaction, id < 0 ? null : Group(rows.Columns[id].Group), id)
        {
            Labels = labels,
            FixedLabels = fixedLabels,
            LabelColumns = labelColumns,
            LabelSeparator = (byte)options.ArraySeparator,
        });
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

        return Load(rows, new CsvRelationshipWriter(rows, transaction)
        {
            Start = start,
            End = end,
            Type = type,
            Starts = Group(rows.Columns[start].Group),
            Ends = Group(rows.Columns[end].Group),
            Types = types,
            FixedType = file.Type is null ? -1 : types.Of(Encoding.UTF8.GetBytes(file.Type)),
        });
    }

    // What runs for each row is compiled at its best at once: a load is over before the runtime would come to it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Load(CsvRows rows, CsvRowWriter writer)
    {
        for (int count = 0; ;)
        {
            if (count % RowsBetweenLooks == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            try
            {
                if (!rows.Read())
                {
                    return count;
                }

                writer.Write();
                count++;
            }
            catch (CypherException error) when (badLines.Count < options.ToleratedBadLines)
            {
                badLines.Add(error.Message);
            }
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
}
