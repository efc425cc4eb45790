using System.Globalization;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>CREATE and DROP of indexes and uniqueness constraints.</summary>
internal static class SchemaChange
{
    public static void Carry(Statement statement, GraphWriter writer)
    {
        switch (statement)
        {
            case CreateIndexStatement index:
                CreateIndex(index, writer);
                break;
            case CreateConstraintStatement constraint:
                CreateConstraint(constraint, writer);
                break;
            case DropSchemaStatement drop:
                Drop(drop, writer);
                break;
            default:
                throw new InvalidOperationException($"Unknown command {statement.GetType().Name}.");
        }
    }

    private static void CreateIndex(CreateIndexStatement statement, GraphWriter writer)
    {
        var kind = statement.Kind.ToUpperInvariant() switch
        {
            "TEXT" => IndexKind.Text,
            "POINT" => IndexKind.Point,
            "FULLTEXT" or "VECTOR" => IndexKind.Fulltext,
            "LOOKUP" => IndexKind.Lookup,
            _ => IndexKind.Range,
        };
        string token = statement.Tokens.Count > 0 ? statement.Tokens[0] : "";
        if (Create(writer, statement.Name, statement.IsNode, token, statement.Keys, false, kind, statement.IfNotExists))
        {
            writer.Counters.IndexesAdded++;
        }
    }

    private static void CreateConstraint(CreateConstraintStatement statement, GraphWriter writer)
    {
        if (!statement.Requirement.Equals("UNIQUE", StringComparison.OrdinalIgnoreCase))
        {
            throw ExecutionErrors.NotSupportedConstraint(statement.Requirement);
        }

        if (Create(writer, statement.Name, statement.IsNode, statement.Token, statement.Keys, true, IndexKind.Range, statement.IfNotExists))
        {
            writer.Counters.ConstraintsAdded++;
        }
    }

    private static bool Create(
        GraphWriter writer, string? name, bool isNode, string token, IReadOnlyList<string> keys, bool isUnique, IndexKind kind, bool ifNotExists)
    {
        if (keys.Distinct(StringComparer.Ordinal).Count() < keys.Count)
        {
            throw ExecutionErrors.RepeatedKey(token, keys);
        }

        var transaction = writer.Transaction;
        int number = (isNode ? transaction.Labels : transaction.RelationshipTypes).Add(token);
        int[] numbers = [.. keys.Select(transaction.PropertyKeys.Add)];
        string chosen = name ?? DefaultName(isUnique, isNode, token, keys, kind);
        var same = transaction.Indexes.FirstOrDefault(i =>
            i.Name == chosen || (i.IsNode == isNode && i.Token == number && i.Kind == kind && i.Keys.SequenceEqual(numbers)));
        if (same is null)
        {
            writer.CreateIndex(new IndexDefinition(chosen, isNode, number, numbers, isUnique, kind));
            return true;
        }

        return ifNotExists ? false : throw ExecutionErrors.ConstraintExists(same.Name);
    }

    private static void Drop(DropSchemaStatement statement, GraphWriter writer)
    {
        var found = writer.Transaction.Indexes.FirstOrDefault(i => i.Name == statement.Name && i.IsUnique == statement.IsConstraint);
        if (found is null)
        {
            if (statement.IfExists)
            {
                return;
            }

            throw ExecutionErrors.NoSuchSchemaRule(statement.IsConstraint, statement.Name);
        }

        writer.Transaction.DropIndex(statement.Name);
        if (statement.IsConstraint)
        {
            writer.Counters.ConstraintsRemoved++;
        }
        else
        {
            writer.Counters.IndexesRemoved++;
        }
    }

    /// <summary>The same name for the same definition, on every machine (FNV-1a).</summary>
    private static string DefaultName(bool isUnique, bool isNode, string token, IReadOnlyList<string> keys, IndexKind kind)
    {
        uint hash = 2166136261;
        foreach (char c in $"{isNode}|{token}|{string.Join('|', keys)}|{kind}")
        {
            hash = (hash ^ c) * 16777619;
        }

        return $"{(isUnique ? "constraint" : "index")}_{hash.ToString("x8", CultureInfo.InvariantCulture)}";
    }
}
