using ConceptGraph.Engine.Storage.Paging;
using ConceptGraph.Engine.Storage.Topology;

namespace ConceptGraph.Engine.Storage.Snapshots;

/// <summary>What is in a snapshot file, in order. The content of indexes is not: hashes of text differ from process to process.</summary>
internal static class SnapshotContent
{
    public static void Write(SnapshotWriter writer, GraphState state)
    {
        if (!state.Outgoing.IsPacked || !state.Incoming.IsPacked)
        {
            state = state.Fork();
            state.Compress();
        }

        WriteTokens(writer, state.Labels);
        WriteTokens(writer, state.RelationshipTypes);
        WriteTokens(writer, state.PropertyKeys);
        writer.Write(state.NodeBound);
        writer.Write(state.RelationshipBound);
        writer.Write(state.LoopCount);
        writer.Write(state.Nodes, state.NodeBound);
        writer.Write(state.Relationships, state.RelationshipBound);
        WriteSets(writer, state.NodesByLabel, state.NodeBound);
        WriteSets(writer, state.RelationshipsByType, state.RelationshipBound);
        writer.Write(state.Records, state.RelationshipBound);
        WriteAdjacency(writer, state.Outgoing.Packed);
        WriteAdjacency(writer, state.Incoming.Packed);
        writer.Write(state.NodeProperties, state.NodeBound);
        writer.Write(state.RelationshipProperties, state.RelationshipBound);
        writer.Write(state.Indexes.Count);
        foreach (var index in state.Indexes.All)
        {
            WriteDefinition(writer, index.Definition);
        }
    }

    public static GraphStore Read(SnapshotReader reader, object owner)
    {
        var state = new GraphState(ReadTokens(reader), ReadTokens(reader), ReadTokens(reader))
        {
            NodeBound = reader.Integer(),
            RelationshipBound = reader.Integer(),
            LoopCount = reader.Integer(),
            Nodes = reader.Ids(),
            Relationships = reader.Ids(),
            NodesByLabel = ReadSets(reader, owner),
            RelationshipsByType = ReadSets(reader, owner),
            Records = reader.Pages<RelationshipRecord>(),
        };
        state.Outgoing = ReadAdjacency(reader, state.Records);
        state.Incoming = ReadAdjacency(reader, state.Records);
        state.NodeProperties = reader.Properties(owner);
        state.RelationshipProperties = reader.Properties(owner);
        var store = new GraphStore(state);
        using var transaction = store.BeginWrite();
        for (int left = reader.Integer(); left > 0; left--)
        {
            transaction.RestoreIndex(ReadDefinition(reader));
        }

        transaction.Commit();
        return store;
    }

    private static void WriteTokens(SnapshotWriter writer, TokenTable tokens)
    {
        var names = tokens.Names;
        writer.Write(names.Count);
        foreach (string name in names)
        {
            writer.Write(name);
        }
    }

    private static TokenTable ReadTokens(SnapshotReader reader)
    {
        var tokens = new TokenTable();
        for (int left = reader.Integer(); left > 0; left--)
        {
            tokens.Add(reader.Text());
        }

        return tokens;
    }

    private static void WriteSets(SnapshotWriter writer, in TokenBitmaps sets, int bound)
    {
        writer.Write(sets.Length);
        for (int token = 0; token < sets.Length; token++)
        {
            writer.Write(sets[token], bound);
        }
    }

    private static TokenBitmaps ReadSets(SnapshotReader reader, object owner)
    {
        var sets = new Bitmap[reader.Integer()];
        for (int token = 0; token < sets.Length; token++)
        {
            sets[token] = reader.Ids();
        }

        return TokenBitmaps.Restore(sets, owner);
    }

    private static void WriteAdjacency(SnapshotWriter writer, CompressedAdjacency adjacency)
    {
        writer.Write(adjacency.Offsets.Span);
        writer.Write(adjacency.NeighbourArray);
        writer.Write(adjacency.RelationshipArray);
        writer.Write(adjacency.RunsByType.Length);
        foreach (var runs in adjacency.RunsByType)
        {
            writer.Write(runs);
        }
    }

    private static AdjacencyTable ReadAdjacency(SnapshotReader reader, in PagedArray<RelationshipRecord> records)
    {
        var (offsets, neighbours, relationships) = (reader.Integers(), reader.Integers(), reader.Integers());
        var runs = new int[]?[reader.Integer()];
        for (int type = 0; type < runs.Length; type++)
        {
            runs[type] = reader.Integers() is { Length: > 0 } known ? known : null;
        }

        return new AdjacencyTable(new CompressedAdjacency(offsets, neighbours, relationships, runs, records));
    }

    private static void WriteDefinition(SnapshotWriter writer, IndexDefinition definition)
    {
        writer.Write(definition.Name);
        writer.Write(definition.IsNode ? 1 : 0);
        writer.Write(definition.Token);
        writer.Write(definition.IsUnique ? 1 : 0);
        writer.Write((int)definition.Kind);
        writer.Write(definition.Keys.Count);
        foreach (int key in definition.Keys)
        {
            writer.Write(key);
        }
    }

    private static IndexDefinition ReadDefinition(SnapshotReader reader)
    {
        string name = reader.Text();
        bool isNode = reader.Integer() != 0;
        int token = reader.Integer();
        bool isUnique = reader.Integer() != 0;
        var kind = (IndexKind)reader.Integer();
        var keys = new int[reader.Integer()];
        for (int i = 0; i < keys.Length; i++)
        {
            keys[i] = reader.Integer();
        }

        return new IndexDefinition(name, isNode, token, keys, isUnique, kind);
    }
}
