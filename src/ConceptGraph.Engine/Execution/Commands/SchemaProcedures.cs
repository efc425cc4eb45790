using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>Which properties the nodes of each set of labels and the relationships of each type have, found by looking at all of them.</summary>
internal static class SchemaProcedures
{
    private const int WorkPerElement = 8;

    private static readonly FunctionParameter[] PropertyColumns =
    [
        new("propertyName", CypherType.String),
        new("propertyTypes", CypherType.ListOf(CypherType.String)),
        new("mandatory", CypherType.Boolean),
    ];

    public static ProcedureDefinition NodeTypeProperties { get; } = new(
        "db.schema.nodeTypeProperties",
        "The properties of nodes, for each set of labels, with their types and whether every such node has them.",
        [],
        [new("nodeType", CypherType.String), new("nodeLabels", CypherType.ListOf(CypherType.String)), .. PropertyColumns],
        (context, _) => OfNodes(context));

    public static ProcedureDefinition RelationshipTypeProperties { get; } = new(
        "db.schema.relTypeProperties",
        "The properties of relationships, for each type, with their types and whether every such relationship has them.",
        [],
        [new("relType", CypherType.String), .. PropertyColumns],
        (context, _) => OfRelationships(context));

    private static IEnumerable<Value[]> OfNodes(FunctionContext context)
    {
        var graph = context.Graph;
        var usages = new Dictionary<string, (string[] Labels, PropertyUsage Usage)>(StringComparer.Ordinal);
        for (int node = 0; node < graph.NodeBound; node++)
        {
            context.Limits.Spend(WorkPerElement);
            if (graph.NodeExists(node))
            {
                string[] labels = [.. graph.LabelsOf(node).Select(l => graph.Labels[l]).Order(StringComparer.Ordinal)];
                string type = string.Concat(labels.Select(l => $":`{l}`"));
                var (_, usage) = usages.TryGetValue(type, out var known) ? known : usages[type] = (labels, new PropertyUsage());
                usage.Add(graph.NodeKeys(node).Select(key => (graph.PropertyKeys[key], graph.NodeProperty(node, key))));
            }
        }

        return usages.SelectMany(u => u.Value.Usage.Rows().Select(row => (Value[])
            [Value.String(u.Key), Value.List(Array.ConvertAll(u.Value.Labels, Value.String)), .. row]));
    }

    private static IEnumerable<Value[]> OfRelationships(FunctionContext context)
    {
        var graph = context.Graph;
        var usages = new Dictionary<string, PropertyUsage>(StringComparer.Ordinal);
        for (int relationship = 0; relationship < graph.RelationshipBound; relationship++)
        {
            context.Limits.Spend(WorkPerElement);
            if (graph.RelationshipExists(relationship))
            {
                string type = $":`{graph.RelationshipTypes[graph.TypeOf(relationship)]}`";
                var usage = usages.TryGetValue(type, out var known) ? known : usages[type] = new PropertyUsage();
                usage.Add(graph.RelationshipKeys(relationship).Select(key => (graph.PropertyKeys[key], graph.RelationshipProperty(relationship, key))));
            }
        }

        return usages.SelectMany(u => u.Value.Rows().Select(row => (Value[])[Value.String(u.Key), .. row]));
    }
}
