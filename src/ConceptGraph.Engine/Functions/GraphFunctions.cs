using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Functions;

/// <summary>
/// Functions over nodes, relationships and paths. What an element held is gone once the query deleted it: asking for the labels of a node or the
/// properties of a relationship then is an error, a node has no properties; ids, types and ends remain.
/// </summary>
internal static class GraphFunctions
{
    private const string Scalar = "scalar";
    private const string List = "list";

    private static readonly CypherType Element = new(KindSet.Node | KindSet.Relationship);
    private static readonly FunctionParameter NodeInput = new("input", CypherType.Node);
    private static readonly FunctionParameter RelationshipInput = new("input", CypherType.Relationship);
    private static readonly FunctionParameter PathInput = new("input", CypherType.Path);
    private static readonly FunctionParameter ElementInput = new("input", Element);
    private static readonly FunctionParameter ElementOrMap = new("input", new CypherType(KindSet.Node | KindSet.Relationship | KindSet.Map));

    public static IReadOnlyList<FunctionDefinition> All { get; } =
    [
        new("id", Scalar, "The number of a node or relationship within this graph.", [ElementInput], CypherType.Integer, (_, arguments) =>
            Value.Integer(ElementOf(arguments[0], "id").AsId())) { OfIds = NumbersOf },
        new("elementId", Scalar, "The element id of a node or relationship, as text.", [ElementInput], CypherType.String, (_, arguments) =>
            Value.String(ElementOf(arguments[0], "elementId") is { IsNode: true } node
                ? ElementIds.OfNode(node.AsId())
                : ElementIds.OfRelationship(arguments[0].AsId()))),
        new("labels", List, "The labels of a node.", [NodeInput], CypherType.ListOf(CypherType.String), Labels),
        new("type", Scalar, "The type of a relationship.", [RelationshipInput], CypherType.String, (context, arguments) =>
            Value.String(context.Graph.RelationshipTypes[context.Graph.TypeOf(Arguments.Relationship(arguments[0], "type"))])) { OfIds = TypesOf },
        new("keys", List, "The names of the properties of a node or relationship, or the keys of a map.", [ElementOrMap], CypherType.ListOf(CypherType.String), Keys),
        new("properties", Scalar, "The properties of a node or relationship as a map.", [ElementOrMap], CypherType.Map, Properties),
        new("startNode", Scalar, "The node at which a relationship starts.", [RelationshipInput], CypherType.Node, (context, arguments) =>
            Value.Node(context.Graph.StartOf(Arguments.Relationship(arguments[0], "startNode")))),
        new("endNode", Scalar, "The node at which a relationship ends.", [RelationshipInput], CypherType.Node, (context, arguments) =>
            Value.Node(context.Graph.EndOf(Arguments.Relationship(arguments[0], "endNode")))),
        new("nodes", List, "The nodes of a path, from start to end.", [PathInput], CypherType.ListOf(CypherType.Node), (_, arguments) =>
            Value.List(Elements(Arguments.Path(arguments[0], "nodes").Nodes, Value.Node))),
        new("relationships", List, "The relationships of a path, from start to end.", [PathInput], CypherType.ListOf(CypherType.Relationship), (_, arguments) =>
            Value.List(Elements(Arguments.Path(arguments[0], "relationships").Relationships, Value.Relationship))),
        new("length", Scalar, "The number of relationships of a path.", [PathInput], CypherType.Integer, (_, arguments) =>
            Value.Integer(Arguments.Path(arguments[0], "length").Length)),
    ];

    private static Value ElementOf(Value value, string function) =>
        value.IsNode || value.IsRelationship ? value : throw FunctionErrors.InvalidType(function, TypeNames.Of(Element), value);

    private static IntegerColumn NumbersOf(FunctionContext context, IdColumn ids, Batch batch)
    {
        var result = new IntegerColumn(Math.Max(batch.RowCount, 1));
        var rows = batch.Rows;
        for (int i = 0; i < rows.Count; i++)
        {
            int id = ids.Ids[rows[i]];
            result.Items[rows[i]] = id;
            result.Nulls[rows[i]] = id < 0;
        }

        return result;
    }

    private static TextColumn? TypesOf(FunctionContext context, IdColumn ids, Batch batch)
    {
        if (ids.IsNode)
        {
            return null;
        }

        var result = new TextColumn(context.RelationshipTypes, Math.Max(batch.RowCount, 1));
        var rows = batch.Rows;
        for (int i = 0; i < rows.Count; i++)
        {
            int id = ids.Ids[rows[i]];
            result.Codes[rows[i]] = id < 0 ? -1 : context.Graph.TypeOf(id);
        }

        return result;
    }

    private static Value[] Elements(ReadOnlySpan<int> ids, Func<int, Value> toValue)
    {
        var elements = new Value[ids.Length];
        for (int i = 0; i < elements.Length; i++)
        {
            elements[i] = toValue(ids[i]);
        }

        return elements;
    }

    private static Value Labels(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        int node = Arguments.Node(arguments[0], "labels");
        if (!context.Graph.NodeExists(node))
        {
            throw FunctionErrors.DeletedEntity(arguments[0]);
        }

        return Value.List(Array.ConvertAll(context.Graph.LabelsOf(node), label => Value.String(context.Graph.Labels[label])));
    }

    private static Value Keys(FunctionContext context, ReadOnlySpan<Value> arguments) =>
        arguments[0].Kind == ValueKind.Map
            ? Value.List([.. arguments[0].AsMap().Select(entry => Value.String(entry.Key))])
            : Value.List(Array.ConvertAll(KeysOf(context, arguments[0], "keys"), key => Value.String(context.Graph.PropertyKeys[key])));

    private static Value Properties(FunctionContext context, ReadOnlySpan<Value> arguments)
    {
        var element = arguments[0];
        if (element.Kind == ValueKind.Map)
        {
            return element;
        }

        int[] keys = KeysOf(context, element, "properties");
        var names = Array.ConvertAll(keys, key => context.Graph.PropertyKeys[key]);
        var values = element.IsNode
            ? Array.ConvertAll(keys, key => context.Graph.NodeProperty(element.AsId(), key))
            : Array.ConvertAll(keys, key => context.Graph.RelationshipProperty(element.AsId(), key));
        return Value.Of(new MapValue(names, values));
    }

    private static int[] KeysOf(FunctionContext context, Value element, string function)
    {
        if (!element.IsNode && !element.IsRelationship)
        {
            throw FunctionErrors.InvalidType(function, "Node, Relationship or Map", element);
        }

        int id = element.AsId();
        return element.IsNode
            ? context.Graph.NodeExists(id) ? context.Graph.NodeKeys(id) : []
            : context.Graph.RelationshipExists(id) ? context.Graph.RelationshipKeys(id) : throw FunctionErrors.DeletedEntity(element);
    }
}
