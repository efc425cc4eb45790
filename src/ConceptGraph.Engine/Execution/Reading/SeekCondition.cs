using ConceptGraph.Engine.Binding;
using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Reading;

/// <summary>What an indexed property must meet.</summary>
internal abstract record SeekCondition
{
    /// <summary>Whether more than single values may be found.</summary>
    public abstract bool IsRange { get; }

    /// <summary>The values to compare with.</summary>
    public abstract IReadOnlyList<Expression> Expressions { get; }

    /// <summary>Appends the nodes for one row, each once.</summary>
    public abstract void Seek(IGraph graph, IndexDefinition index, Batch batch, int row, EvaluationContext context, List<int> nodes);

    public abstract override string ToString();
}

/// <summary>Equal to a value.</summary>
internal sealed record SeekEqual(Expression Value) : SeekCondition
{
    public override bool IsRange => false;

    public override IReadOnlyList<Expression> Expressions => [Value];

    public override void Seek(IGraph graph, IndexDefinition index, Batch batch, int row, EvaluationContext context, List<int> nodes)
    {
        var value = Value.Evaluate(batch, row, context);
        if (!value.IsNull)
        {
            graph.SeekNodes(index, value, nodes);
        }
    }

    public override string ToString() => $"= {Value}";
}

/// <summary>Equal to one of a list's items.</summary>
internal sealed record SeekIn(Expression List) : SeekCondition
{
    public override bool IsRange => false;

    public override IReadOnlyList<Expression> Expressions => [List];

    public override void Seek(IGraph graph, IndexDefinition index, Batch batch, int row, EvaluationContext context, List<int> nodes)
    {
        if (List.Evaluate(batch, row, context).As<ListValue>() is not { } list)
        {
            return;
        }

        var seen = new HashSet<int>();
        var found = new List<int>();
        foreach (var item in list.AsSpan())
        {
            if (item.IsNull)
            {
                continue;
            }

            found.Clear();
            graph.SeekNodes(index, item, found);
            foreach (int node in found)
            {
                if (seen.Add(node))
                {
                    nodes.Add(node);
                }
            }
        }
    }

    public override string ToString() => $"IN {List}";
}

/// <summary>Between bounds, of which one may be missing.</summary>
internal sealed record SeekBetween(Expression? Low, bool LowInclusive, Expression? High, bool HighInclusive) : SeekCondition
{
    public override bool IsRange => true;

    public override IReadOnlyList<Expression> Expressions => [.. new[] { Low, High }.OfType<Expression>()];

    public override void Seek(IGraph graph, IndexDefinition index, Batch batch, int row, EvaluationContext context, List<int> nodes)
    {
        var low = Low?.Evaluate(batch, row, context) ?? default;
        var high = High?.Evaluate(batch, row, context) ?? default;
        bool isEmpty = (Low is not null && low.IsNull) || (High is not null && high.IsNull);
        if (!isEmpty)
        {
            graph.SeekNodes(index, new ValueRange(low, LowInclusive, high, HighInclusive), nodes);
        }
    }

    public override string ToString()
    {
        string low = Low is null ? "" : $"{(LowInclusive ? ">=" : ">")} {Low}";
        string high = High is null ? "" : $"{(HighInclusive ? "<=" : "<")} {High}";
        return low.Length > 0 && high.Length > 0 ? $"{low} AND {high}" : low + high;
    }
}

/// <summary>Text that starts with a prefix.</summary>
internal sealed record SeekPrefix(Expression Prefix) : SeekCondition
{
    public override bool IsRange => true;

    public override IReadOnlyList<Expression> Expressions => [Prefix];

    public override void Seek(IGraph graph, IndexDefinition index, Batch batch, int row, EvaluationContext context, List<int> nodes)
    {
        var prefix = Prefix.Evaluate(batch, row, context);
        if (!prefix.IsString)
        {
            return;
        }

        var candidates = new List<int>();
        graph.SeekNodes(index, new ValueRange(prefix, LowInclusive: true, default, HighInclusive: false), candidates);
        foreach (int node in candidates)
        {
            var value = graph.NodeProperty(node, index.Keys[0]);
            if (!value.IsString || !value.AsString().StartsWith(prefix.AsString(), StringComparison.Ordinal))
            {
                break;
            }

            nodes.Add(node);
        }
    }

    public override string ToString() => $"STARTS WITH {Prefix}";
}
