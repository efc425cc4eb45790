using System.Globalization;
using System.Text;

namespace ConceptGraph.Seed.Store;

/// <summary>A plan for people: <c>+</c> add, <c>~</c> change field by field, <c>-</c> remove, <c>=</c> kept, <c>!</c> in the way, with counts at the end.</summary>
public static class StorePlanText
{
    private const int LongestValue = 100;

    /// <summary>At most <paramref name="limit"/> nodes and relationships are listed; the counts are always of all.</summary>
    public static string Render(StorePlan plan, int limit = 200)
    {
        var text = new StringBuilder();
        foreach (string conflict in plan.Conflicts)
        {
            text.Append("! ").AppendLine(conflict);
        }

        foreach (var change in plan.Schema)
        {
            text.Append(Sign(change.Action)).Append(' ').Append(change.Name).Append(": ").AppendLine(change.Description);
        }

        foreach (var change in plan.Datasets.Concat(plan.Elements).Take(limit))
        {
            Append(text, change);
        }

        int hidden = plan.Datasets.Count + plan.Elements.Count() - limit;
        if (hidden > 0)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"… and {hidden} more");
        }

        foreach (var kept in plan.Kept)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"= {kept.Group} {kept.Id}  (left the seed and stays: {kept.Reason})");
        }

        foreach (var attachment in plan.Foreign)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"  {attachment.Node} carries {attachment.Count} relationships of others: {string.Join(", ", attachment.Types)}");
        }

        return text.AppendLine(Counts(plan)).ToString();
    }

    /// <summary>One line: how many are added, changed and removed.</summary>
    public static string Counts(StorePlan plan) => plan.HasChanges
        ? string.Create(
            CultureInfo.InvariantCulture,
            $"{plan.Count(ChangeAction.Add)} to add, {plan.Count(ChangeAction.Change)} to change, {plan.Count(ChangeAction.Remove)} to remove, {plan.Schema.Count} of the schema, {plan.Datasets.Count} of the dataset.")
        : "Nothing to change.";

    private static void Append(StringBuilder text, StoreChange change)
    {
        text.AppendLine(CultureInfo.InvariantCulture, $"{Sign(change.Action)} {change.Group} {change.Id}  ({change.Reason})");
        foreach (var field in change.Fields)
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"    {field.Name}: {Value(field.Before)} -> {Value(field.After)}");
        }
    }

    private static char Sign(ChangeAction action) => action switch
    {
        ChangeAction.Add => '+',
        ChangeAction.Change => '~',
        _ => '-',
    };

    private static string Value(object? value)
    {
        string text = value switch
        {
            null => "nothing",
            string single => $"\"{single.ReplaceLineEndings("\\n")}\"",
            System.Collections.IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(Value))}]",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
        };
        return text.Length <= LongestValue ? text : text[..LongestValue] + "…";
    }
}
