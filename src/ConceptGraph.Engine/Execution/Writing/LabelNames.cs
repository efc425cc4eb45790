using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Binding.Query;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Execution.Writing;

/// <summary>Names of labels and types, as they are written or as an expression gives them.</summary>
internal static class LabelNames
{
    /// <summary>The names for one row.</summary>
    public static IReadOnlyList<string> Evaluate(IReadOnlyList<BoundLabel> labels, Batch batch, int row, ExecutionContext context)
    {
        var names = new List<string>(labels.Count);
        foreach (var label in labels)
        {
            if (label.Name is not null)
            {
                names.Add(label.Name);
                continue;
            }

            var value = label.Dynamic!.Evaluate(batch, row, context.Evaluation);
            foreach (var item in ListValue.Of(value))
            {
                names.Add(item.IsString ? (item.AsString().Length > 0 ? item.AsString() : throw label.Dynamic.At(EvaluationErrors.EmptyTokenName()))
                    : item.IsNull ? throw ExecutionErrors.NullLabel(label.Dynamic.Span)
                    : throw ExecutionErrors.NotALabelName(item, label.Dynamic.Span));
            }
        }

        return names;
    }

    /// <summary>As Cypher writes them.</summary>
    public static string Describe(IEnumerable<BoundLabel> labels) =>
        string.Concat(labels.Select(l => l.Name is null ? $":$({l.Dynamic})" : $":{l.Name}"));
}
