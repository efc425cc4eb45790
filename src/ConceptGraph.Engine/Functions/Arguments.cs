using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Functions;

/// <summary>Arguments of a function as what they must be; anything else is a type error that names the function.</summary>
internal static class Arguments
{
    public static string Text(Value value, string function) =>
        value.IsString ? value.AsString() : throw FunctionErrors.InvalidType(function, "String", value);

    public static double Number(Value value, string function) =>
        value.IsNumber ? value.AsFloat() : throw FunctionErrors.InvalidType(function, "Integer or Float", value);

    /// <summary>An integer; a float is cut off towards zero, as Neo4j does where the type is only known at run time.</summary>
    public static long Integer(Value value, string function) =>
        value.IsInteger ? value.AsInteger()
        : value.IsFloat ? (long)value.AsFloat()
        : throw FunctionErrors.InvalidType(function, "Integer", value);

    public static ListValue List(Value value, string function) =>
        value.Kind == ValueKind.List ? value.AsList() : throw FunctionErrors.InvalidType(function, "List", value);

    public static PathValue Path(Value value, string function) =>
        value.Kind == ValueKind.Path ? value.AsPath() : throw FunctionErrors.InvalidType(function, "Path", value);

    public static int Node(Value value, string function) =>
        value.IsNode ? value.AsId() : throw FunctionErrors.InvalidType(function, "Node", value);

    public static int Relationship(Value value, string function) =>
        value.IsRelationship ? value.AsId() : throw FunctionErrors.InvalidType(function, "Relationship", value);
}
