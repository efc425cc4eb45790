using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Map projections: <c>n {.name, .*, key: value, variable}</c>.</content>
internal sealed partial class Parser
{
    private MapProjection MapProjection(int start, Variable variable)
    {
        int outerHeight = Enter();
        Advance();
        List<MapProjectionItem> items = At(TokenKind.RightBrace) ? [] : CommaList(MapProjectionItem);
        Expect(TokenKind.RightBrace, "'}' or ','");
        Leave(outerHeight);
        return new MapProjection(SpanFrom(start), variable, items);
    }

    private MapProjectionItem MapProjectionItem()
    {
        int start = position;
        if (Accept(TokenKind.Dot))
        {
            string? property = Accept(TokenKind.Star) ? null : Name("a property key or '*'");
            return new MapProjectionItem(SpanFrom(start), property, null);
        }

        string key = Name("a property such as .name, .*, a key or a variable");
        Expression value = Accept(TokenKind.Colon) ? Expression() : new VariableReference(SpanFrom(start), key);
        return new MapProjectionItem(SpanFrom(start), key, value);
    }
}
