using ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Syntax;

/// <summary>Text to syntax tree.</summary>
internal static class CypherParser
{
    /// <summary>Parses one statement, which may end with a semicolon.</summary>
    /// <exception cref="Values.CypherException">The text is not Cypher; all errors that one pass can find.</exception>
    public static Statement Parse(string text) => throw new NotSupportedException();
}
