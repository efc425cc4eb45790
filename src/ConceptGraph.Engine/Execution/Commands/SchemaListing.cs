using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>What SHOW shows: one map a row, by the names of Neo4j's columns.</summary>
internal static class SchemaListing
{
    public static IEnumerable<MapValue> Of(string subject, ExecutionContext context)
    {
        var graph = context.Graph;
        if (subject.Contains("INDEX", StringComparison.OrdinalIgnoreCase))
        {
            return graph.Indexes.Select((index, i) => Index(index, i, graph));
        }

        if (subject.Contains("CONSTRAINT", StringComparison.OrdinalIgnoreCase))
        {
            return graph.Indexes.Where(i => i.IsUnique).Select((index, i) => Constraint(index, i, graph));
        }

        return subject.Contains("PROCEDURE", StringComparison.OrdinalIgnoreCase)
            ? context.Environment.Procedures.OrderBy(p => p.Name, StringComparer.Ordinal).Select(Procedure)
            : FunctionCatalog.Scalars.Select(f => Callable(f.Name, f.Group, f.Summary, f.Parameters))
                .Concat(FunctionCatalog.Aggregates.Select(f => Callable(f.Name, "Aggregating", f.Summary, f.Parameters)))
                .OrderBy(f => f["name"].AsString(), StringComparer.Ordinal);
    }

    private static MapValue Index(IndexDefinition index, int number, IGraph graph) => Map(
        [
            .. Shared(index, number, graph),
            ("state", Value.String("ONLINE")),
            ("populationPercent", Value.Float(100)),
            ("type", Value.String(index.Kind.ToString().ToUpperInvariant())),
            ("indexProvider", Value.String("embedded-1.0")),
            ("owningConstraint", Value.String(index.IsUnique ? index.Name : null)),
            ("readCount", Value.Integer(0)),
        ]);

    private static MapValue Constraint(IndexDefinition index, int number, IGraph graph) => Map(
        [
            .. Shared(index, number, graph),
            ("type", Value.String(index.IsNode ? "UNIQUENESS" : "RELATIONSHIP_UNIQUENESS")),
            ("ownedIndex", Value.String(index.Name)),
        ]);

    private static (string Key, Value Value)[] Shared(IndexDefinition index, int number, IGraph graph)
    {
        string token = (index.IsNode ? graph.Labels : graph.RelationshipTypes)[index.Token];
        string[] keys = [.. index.Keys.Select(k => graph.PropertyKeys[k])];
        string pattern = index.IsNode ? $"(n:`{token}`)" : $"()-[n:`{token}`]-()";
        string properties = string.Join(", ", keys.Select(k => $"n.`{k}`"));
        string create = index.IsUnique
            ? $"CREATE CONSTRAINT `{index.Name}` FOR {pattern} REQUIRE ({properties}) IS UNIQUE"
            : $"CREATE {index.Kind.ToString().ToUpperInvariant()} INDEX `{index.Name}` FOR {pattern} ON ({properties})";
        return
        [
            ("id", Value.Integer(number + 1)),
            ("name", Value.String(index.Name)),
            ("entityType", Value.String(index.IsNode ? "NODE" : "RELATIONSHIP")),
            ("labelsOrTypes", Value.List(Value.String(token))),
            ("properties", Value.List(Array.ConvertAll(keys, Value.String))),
            ("createStatement", Value.String(create)),
        ];
    }

    private static MapValue Procedure(ProcedureDefinition procedure) => Callable(procedure.Name, "", procedure.Summary, procedure.Parameters);

    private static MapValue Callable(string name, string group, string summary, IReadOnlyList<FunctionParameter> parameters) => Map(
        [
            ("name", Value.String(name)),
            ("category", Value.String(group)),
            ("mode", Value.String("READ")),
            ("description", Value.String(summary)),
            ("signature", Value.String($"{name}({string.Join(", ", parameters.Select(p => p.Name))})")),
        ]);

    private static MapValue Map((string Key, Value Value)[] entries) =>
        new(Array.ConvertAll(entries, e => e.Key), Array.ConvertAll(entries, e => e.Value));
}
