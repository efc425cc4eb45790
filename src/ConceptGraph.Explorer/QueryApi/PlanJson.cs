using System.Text.Json;
using ConceptGraph.Engine;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Explorer.QueryApi;

/// <summary>
/// Plans as the Query API shows them: one operator in another, as far as JSON may be nested; the text of a plan shows all of it. What this engine does not measure is not there.
/// </summary>
internal sealed class PlanJson(Utf8JsonWriter writer, ValueWriter values, string database)
{
    private const int DeepestOperator = 400;

    private int nextId;

    public void Write(ResultPlan plan)
    {
        bool isProfiled = plan.Rows is not null;
        writer.WritePropertyName(isProfiled ? "profiledQueryPlan"u8 : "queryPlan"u8);
        WriteOperator(plan, depth: 0);
    }

    private void WriteOperator(ResultPlan plan, int depth)
    {
        writer.WriteStartObject();
        if (plan.Rows is { } rows)
        {
            writer.WriteNumber("dbHits"u8, plan.Work ?? 0);
            writer.WriteNumber("records"u8, rows);
            writer.WriteBoolean("hasPageCacheStats"u8, false);
        }

        writer.WriteString("operatorType"u8, $"{plan.Name}@{database}");
        writer.WriteStartObject("arguments"u8);
        WriteArguments(plan, isRoot: depth == 0);
        writer.WriteEndObject();
        writer.WriteStartArray("identifiers"u8);
        writer.WriteEndArray();
        writer.WriteStartArray("children"u8);
        foreach (var child in depth < DeepestOperator ? plan.Children : [])
        {
            WriteOperator(child, depth + 1);
        }

        writer.WriteEndArray();
        writer.WriteEndObject();
    }

    private void WriteArguments(ResultPlan plan, bool isRoot)
    {
        Argument("Details", Value.String(plan.Details));
        Argument("Id", Value.Integer(nextId++));
        if (plan.EstimatedRows is { } estimate)
        {
            Argument("EstimatedRows", Value.Float(estimate));
        }

        if (plan.Rows is { } rows)
        {
            Argument("Rows", Value.Integer(rows));
            Argument("DbHits", Value.Integer(plan.Work ?? 0));
        }

        if (isRoot)
        {
            Argument("string-representation", Value.String(plan.ToString()));
            Argument("version", Value.String("5"));
        }
    }

    private void Argument(string name, Value value)
    {
        writer.WritePropertyName(name);
        values.Write(writer, value);
    }
}
