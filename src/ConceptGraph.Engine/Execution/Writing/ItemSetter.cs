using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Writing;

/// <summary>
/// Carries out the items of SET and REMOVE for one row. Single properties of one entity that follow one another are evaluated before any of them is
/// set, as in Neo4j. On an entity that the statement deleted, properties count but go nowhere, and labels are an error.
/// </summary>
internal sealed class ItemSetter
{
    private readonly ExecutionContext context;
    private readonly GraphWriter writer;
    private readonly List<List<BoundSetItem>> groups = [];
    private readonly List<Action> changes = [];

    public ItemSetter(ExecutionContext context, GraphWriter writer, IReadOnlyList<BoundSetItem> items)
    {
        this.context = context;
        this.writer = writer;
        foreach (var item in items)
        {
            if (groups.Count == 0 || !AreOneStep(groups[^1][^1], item))
            {
                groups.Add([]);
            }

            groups[^1].RemoveAll(earlier => IsReplaced(earlier, item));
            groups[^1].Add(item);
        }
    }

    public void Set(Batch batch, int row)
    {
        foreach (var group in groups)
        {
            changes.Clear();
            foreach (var item in group)
            {
                var target = item.Target.Evaluate(batch, row, context.Evaluation);
                if (target.IsNull)
                {
                    continue;
                }

                if (!target.IsNode && !target.IsRelationship)
                {
                    throw ExecutionErrors.NotAnEntity(target, item.Span);
                }

                changes.Add(Prepare(item, target, batch, row, isAlone: group.Count == 1));
            }

            foreach (var change in changes)
            {
                change();
            }
        }
    }

    /// <summary>Whether two neighbouring items are evaluated together: single properties of one variable.</summary>
    public static bool AreOneStep(BoundSetItem left, BoundSetItem right) =>
        left is BoundSetProperty { IsRemoval: false, Target: SlotExpression a } && right is BoundSetProperty { IsRemoval: false, Target: SlotExpression b } && a.Slot == b.Slot;

    /// <summary>Of the values that one step gives to the same property, only the last is set and counted.</summary>
    private static bool IsReplaced(BoundSetItem earlier, BoundSetItem later) =>
        earlier is BoundSetProperty { Key: ConstantExpression a } && later is BoundSetProperty { Key: ConstantExpression b } && a.Value.IsString && b.Value.IsString && a.Value.AsString() == b.Value.AsString();

    private Action Prepare(BoundSetItem item, Value target, Batch batch, int row, bool isAlone)
    {
        switch (item)
        {
            case BoundSetProperty property:
                var key = property.Key.Evaluate(batch, row, context.Evaluation);
                string name = key.IsString ? key.AsString() : throw ExecutionErrors.NotALabelName(key, item.Span);
                if (name.Length == 0 && !property.IsRemoval)
                {
                    throw property.Key.At(EvaluationErrors.EmptyTokenName());
                }

                var value = property.Value.Evaluate(batch, row, context.Evaluation);
                return value.IsNull && isAlone ? () => writer.RemoveProperty(target, name) : () => SetProperty(target, name, value, item.Span);
            case BoundSetAllProperties all:
                var map = all.Value.Evaluate(batch, row, context.Evaluation);
                var entries = map.IsNull && IsStoredProperty(all.Value) ? MapValue.Empty
                    : map.As<MapValue>() ?? EntityProperties.Of(context.Graph, map) ?? throw ExecutionErrors.NotAMap(map, item.Span);
                return () => SetAll(target, entries, all.Merge, item.Span);
            case BoundSetLabels labels:
                var names = LabelNames.Evaluate(labels.Labels, batch, row, context);
                return () => SetLabels(target, names, labels.Remove);
            default:
                throw new InvalidOperationException($"Unknown item {item.GetType().Name}.");
        }
    }

    /// <summary>A property that is missing stands for no properties; any other null is an error, as in Neo4j.</summary>
    private static bool IsStoredProperty(Expression value) =>
        value is PropertyExpression { Target.Type: { Kinds: not KindSet.None } type } && type.IsOnly(KindSet.Node | KindSet.Relationship);

    private void SetAll(Value target, MapValue entries, bool merge, TextSpan span)
    {
        if (!merge && writer.Exists(target))
        {
            foreach (string key in writer.KeysOf(target))
            {
                if (!entries.TryGetValue(key, out _))
                {
                    writer.SetProperty(target, key, default);
                }
            }
        }

        for (int i = 0; i < entries.Count; i++)
        {
            SetProperty(target, entries.Keys[i], entries.Values[i], span);
        }
    }

    private void SetProperty(Value target, string name, Value value, TextSpan span)
    {
        try
        {
            writer.SetProperty(target, name, value);
        }
        catch (CypherException error) when (error.Span is null)
        {
            error.Span = span;
            throw;
        }
    }

    private void SetLabels(Value target, IReadOnlyList<string> names, bool remove)
    {
        foreach (string name in names)
        {
            if (remove)
            {
                writer.RemoveLabel(target.AsId(), name);
            }
            else
            {
                writer.AddLabel(target.AsId(), name);
            }
        }
    }
}
