using System.Globalization;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>CREATE and DROP of indexes and uniqueness constraints.</summary>
/// <param name="writer">What to change.</param>
/// <param name="name">The name that the statement gives.</param>
/// <param name="options">OPTIONS, or null.</param>
internal sealed class SchemaChange(GraphWriter writer, string? name, Value options)
{
    public void Carry(Statement statement)
    {
        switch (statement)
        {
            case CreateIndexStatement index:
                CreateIndex(index);
                break;
            case CreateConstraintStatement constraint:
                CreateConstraint(constraint);
                break;
            case DropSchemaStatement drop:
                Drop(drop);
                break;
            default:
                throw new InvalidOperationException($"Unknown command {statement.GetType().Name}.");
        }
    }

    private void CreateIndex(CreateIndexStatement statement)
    {
        var kind = statement.Kind.ToUpperInvariant() switch
        {
            "TEXT" => IndexKind.Text,
            "POINT" => IndexKind.Point,
            "FULLTEXT" or "VECTOR" => IndexKind.Fulltext,
            "LOOKUP" => IndexKind.Lookup,
            _ => IndexKind.Range,
        };
        SchemaOptions.Check(options, statement.Kind);
        string token = statement.Tokens.Count > 0 ? statement.Tokens[0] : "";
        if (Create(statement.IsNode, token, statement.Keys, isUnique: false, kind, statement.IfNotExists))
        {
            writer.Counters.IndexesAdded++;
        }
    }

    private void CreateConstraint(CreateConstraintStatement statement)
    {
        if (!statement.Requirement.Equals("UNIQUE", StringComparison.OrdinalIgnoreCase))
        {
            throw ExecutionErrors.NotSupportedConstraint(statement.Requirement);
        }

        SchemaOptions.Check(options, "RANGE");
        if (Create(statement.IsNode, statement.Token, statement.Keys, isUnique: true, IndexKind.Range, statement.IfNotExists))
        {
            writer.Counters.ConstraintsAdded++;
        }
    }

    private bool Create(bool isNode, string token, IReadOnlyList<string> keys, bool isUnique, IndexKind kind, bool ifNotExists)
    {
        if (keys.Distinct(StringComparer.Ordinal).Count() < keys.Count)
        {
            throw ExecutionErrors.RepeatedKey(token, keys);
        }

        var transaction = writer.Transaction;
        int number = (isNode ? transaction.Labels : transaction.RelationshipTypes).Add(token);
        int[] numbers = [.. keys.Select(transaction.PropertyKeys.Add)];
        string chosen = name ?? DefaultName(isUnique, isNode, token, keys, kind);
        if (string.IsNullOrWhiteSpace(chosen))
        {
            throw ExecutionErrors.EmptyRuleName();
        }

        var definition = new IndexDefinition(chosen, isNode, number, numbers, isUnique, kind);
        if (Conflict(definition) is { } conflict)
        {
            // What is there already may be of the same kind only.
            return ifNotExists && (conflict.Existing.IsUnique == isUnique || !isUnique) ? false : throw conflict.Error;
        }

        writer.CreateIndex(definition);
        return true;
    }

    /// <summary>What is there already in place of the new one, or under its name.</summary>
    private (IndexDefinition Existing, CypherException Error)? Conflict(IndexDefinition wanted)
    {
        var all = writer.Transaction.Indexes;
        bool IsSame(IndexDefinition i) => i.IsNode == wanted.IsNode && i.Token == wanted.Token && i.Kind == wanted.Kind && i.Keys.SequenceEqual(wanted.Keys);
        var named = all.FirstOrDefault(i => i.Name == wanted.Name);
        var same = all.FirstOrDefault(IsSame);
        return (named, same) switch
        {
            ({ } found, _) when IsSame(found) && found.IsUnique == wanted.IsUnique => (found, ExecutionErrors.EquivalentRule(found)),
            ({ } found, _) => (found, ExecutionErrors.RuleNameTaken(found)),
            (null, { } found) => (found, ExecutionErrors.RuleExists(found)),
            _ => null,
        };
    }

    private void Drop(DropSchemaStatement statement)
    {
        var found = writer.Transaction.Indexes.FirstOrDefault(i => i.Name == name && i.IsUnique == statement.IsConstraint);
        if (found is null)
        {
            if (statement.IfExists)
            {
                return;
            }

            throw ExecutionErrors.NoSuchSchemaRule(statement.IsConstraint, name!);
        }

        writer.Transaction.DropIndex(found.Name);
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
