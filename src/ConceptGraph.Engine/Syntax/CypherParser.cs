using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;
using ConceptGraph.Engine.Syntax.Parsing;

namespace ConceptGraph.Engine.Syntax;

/// <summary>Text to syntax tree. Takes time and memory in proportion to the text's length.</summary>
internal static class CypherParser
{
    /// <summary>The longest text, in UTF-16 code units, unless told otherwise.</summary>
    public const int DefaultLengthLimit = 1 << 20;

    /// <summary>The text that is parsed, bound and quoted: without the Unicode escapes that stand outside of strings.</summary>
    public static string Decode(string text) => UnicodeEscapes.Decode(text);

    /// <summary>Parses one statement, which may end with a semicolon.</summary>
    /// <param name="text">The query.</param>
    /// <param name="lengthLimit">The longest text that is looked at, in UTF-16 code units.</param>
    /// <exception cref="Values.CypherException">The text is not Cypher; all errors that one pass can find.</exception>
    public static Statement Parse(string text, int lengthLimit = DefaultLengthLimit) => text.Length > lengthLimit
        ? throw SyntaxErrors.TooLong(text.Length, lengthLimit)
        : new Parser(Lexer.Tokenize(text)).Parse();
}
