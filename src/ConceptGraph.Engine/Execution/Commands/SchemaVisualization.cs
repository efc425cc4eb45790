using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>
/// <c>db.schema.visualization</c>: which labels exist and which types join them. Neo4j gives nodes and relationships that are in no graph; here they are maps, since a node is
/// always one of the graph.
/// </summary>
internal static class SchemaVisualization
{
    private static readonly CypherType Maps = CypherType.ListOf(CypherType.Map);

    public static ProcedureDefinition Procedure { get; } = new(
        "db.schema.visualization",
        "The labels, and the types that join nodes of one to nodes of another, as maps.",
        [],
        [new("nodes", Maps), new("relationships", Maps)],
        (context, _) => [[Nodes(context.Graph), Relationships(context)]]);

    private static Value Nodes(IGraph graph) => Value.List(
        [.. graph.Labels.Names.Where((_, label) => graph.CountNodes(label) > 0).Select(name => Map(("name", Value.String(name))))]);

    private static Value Relationships(FunctionContext context)
    {
        var graph = context.Graph;
        var triples = new HashSet<(int Start, int Type, int End)>();
        for (int relationship = 0; relationship < graph.RelationshipBound; relationship++)
        {
            context.Limits.Spend(1);
            if (graph.RelationshipExists(relationship))
            {
                triples.UnionWith(
                    from start in graph.LabelsOf(graph.StartOf(relationship))
                    from end in graph.LabelsOf(graph.EndOf(relationship))
                    select (start, graph.TypeOf(relationship), end));
            }
        }

        return Value.List([.. triples.Order().Select(t => Map(
            ("name", Value.String(graph.RelationshipTypes[t.Type])),
            ("start", Value.String(graph.Labels[t.Start])),
            ("end", Value.String(graph.Labels[t.End]))))]);
    }

    private static Value Map(params (string Key, Value Value)[] entries) => Value.Of(MapValue.From(entries.Select(e => KeyValuePair.Create(e.Key, e.Value))));
}
