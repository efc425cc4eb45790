using ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <summary>Types as Neo4j writes them.</summary>
internal static class TypeNames
{
    public static string Write(TypeName type)
    {
        string name = type.Item is { } item ? $"{type.Name}<{Write(item)}>"
            : type.Alternatives.Count > 0 ? string.Join(" | ", type.Alternatives.Select(Write))
            : type.Name;
        return type.NotNull ? $"{name} NOT NULL" : name;
    }
}
