using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Names: any word, or anything between backticks.</content>
internal sealed partial class Parser
{
    private string Name(string expected)
    {
        if (!AtName())
        {
            throw Unexpected(expected);
        }

        string name = NameOf(Current);
        Advance();
        return name;
    }

    /// <summary>The name of a label, type or property key, which must not be empty.</summary>
    private string TokenName(string expected)
    {
        TextSpan span = SpanOf(Current);
        string name = Name(expected);
        return name.Length > 0 ? name : throw SyntaxErrors.EmptyTokenName(span);
    }

    private string NameOf(Token token) => token.Kind == TokenKind.QuotedIdentifier
        ? text.Substring(token.Start + 1, token.Length - 2).Replace("``", "`", StringComparison.Ordinal)
        : TextOf(token);

    private Variable Variable()
    {
        int start = position;
        string name = Name("a variable");
        return new Variable(SpanFrom(start), name);
    }

    private Variable? OptionalVariable() => AtName() ? Variable() : null;

    /// <summary><c>a.b.c</c>, as procedures and graphs are named.</summary>
    private string QualifiedName(string expected)
    {
        string name = Name(expected);
        while (Accept(TokenKind.Dot))
        {
            name = $"{name}.{Name("a name")}";
        }

        return name;
    }
}
