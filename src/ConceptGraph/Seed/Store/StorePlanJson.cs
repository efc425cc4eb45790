using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConceptGraph.Seed.Store;

/// <summary>A plan for programs: every step with reason and fields.</summary>
public static class StorePlanJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The whole plan, indented.</summary>
    public static string Render(StorePlan plan) => JsonSerializer.Serialize(
        new
        {
            plan.HasChanges,
            Add = plan.Count(ChangeAction.Add),
            Change = plan.Count(ChangeAction.Change),
            Remove = plan.Count(ChangeAction.Remove),
            Schema = plan.Schema.Select(change => new { Action = Word(change.Action), change.Name, change.Description, change.Statement }),
            Datasets = plan.Datasets.Select(Step),
            Nodes = plan.Nodes.Select(Step),
            Relationships = plan.Relationships.Select(Step),
            plan.Kept,
            Foreign = plan.Foreign.Select(attachment => new { attachment.Node.Label, attachment.Node.Id, attachment.Count, attachment.Types }),
            plan.Conflicts,
        },
        Options);

    private static object Step(StoreChange change) => new
    {
        Action = Word(change.Action),
        change.Group,
        change.Id,
        change.Reason,
        Fields = change.Fields.Select(field => new { field.Name, Before = Plain(field.Before), After = Plain(field.After) }),
    };

    private static string Word(ChangeAction action) => action switch
    {
        ChangeAction.Add => "add",
        ChangeAction.Change => "change",
        _ => "remove",
    };

    /// <summary>JSON has numbers, text, true and false; anything else that somebody put into a property is shown as text.</summary>
    private static object? Plain(object? value) => value switch
    {
        null or string or bool or long => value,
        double number when double.IsFinite(number) => number,
        System.Collections.IEnumerable items => items.Cast<object?>().Select(Plain).ToArray(),
        _ => value.ToString(),
    };
}
