using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>CREATE INDEX, and the parts it shares with CREATE CONSTRAINT.</content>
internal sealed partial class Parser
{
    private CreateIndexStatement CreateIndex(int start)
    {
        string kind = "RANGE";
        if (!At(Keyword.Index))
        {
            kind = At(Keyword.Btree)
                ? throw SyntaxErrors.NotSupported(SpanOf(Current), "CREATE BTREE INDEX", "use CREATE RANGE INDEX")
                : Keywords.Spell(Current.Keyword);
            Advance();
        }

        Expect(Keyword.Index);
        (Expression? name, bool ifNotExists) = NewSchemaName();
        (bool isNode, Variable variable, List<string> tokenNames) = SchemaPattern();
        Expect(Keyword.On);
        List<string> keys = kind switch
        {
            "LOOKUP" => LookupFunction(isNode, variable),
            "FULLTEXT" => FulltextKeys(variable),
            _ => PropertyKeys(variable),
        };
        CheckIndexShape(kind, tokenNames, keys, SpanFrom(start));
        Expression? options = SchemaOptions();
        return new CreateIndexStatement(SpanFrom(start), name, kind, ifNotExists, isNode, tokenNames, keys) { Options = options };
    }

    private static void CheckIndexShape(string kind, List<string> tokenNames, List<string> keys, TextSpan span)
    {
        bool isLookup = kind == "LOOKUP";
        bool isFulltext = kind == "FULLTEXT";
        if (isLookup ? tokenNames.Count > 0 : tokenNames.Count == 0 || (!isFulltext && tokenNames.Count > 1))
        {
            throw SyntaxErrors.Refused(
                span,
                isLookup ? "A lookup index is on all labels or all types" : $"A {kind.ToLowerInvariant()} index is on {(isFulltext ? "labels or types" : "exactly one label or type")}",
                "as in CREATE INDEX FOR (n:Label) ON (n.key)");
        }

        if (kind is "TEXT" or "POINT" or "VECTOR" && keys.Count > 1)
        {
            throw SyntaxErrors.Refused(span, $"Only single property {kind.ToLowerInvariant()} indexes are supported");
        }
    }

    private (Expression? Name, bool IfNotExists) NewSchemaName()
    {
        bool isNamed = At(TokenKind.Dollar)
            || (AtName() && !(At(Keyword.For) && Peek().Kind == TokenKind.LeftParenthesis) && !At(Keyword.If, Keyword.Not)
                && !(At(Keyword.On) && Peek().Kind is TokenKind.LeftParenthesis or TokenKind.Colon));
        Expression? name = isNamed ? SchemaName() : null;
        bool ifNotExists = Accept(Keyword.If);
        if (ifNotExists)
        {
            Expect(Keyword.Not);
            Expect(Keyword.Exists);
        }

        return At(Keyword.On)
            ? throw SyntaxErrors.Unexpected(SpanOf(Current), TextOf(Current), "FOR", "since Neo4j 5: CREATE … FOR (n:Label) ON (n.key), or FOR (n:Label) REQUIRE n.key IS UNIQUE")
            : (name, ifNotExists);
    }

    /// <summary><c>FOR (n:A|B)</c> or <c>FOR ()-[r:T]-()</c>; no names for all tokens of a lookup index.</summary>
    private (bool IsNode, Variable Variable, List<string> Tokens) SchemaPattern()
    {
        Expect(Keyword.For);
        Expect(TokenKind.LeftParenthesis, "'('");
        bool isNode = !Accept(TokenKind.RightParenthesis);
        if (!isNode)
        {
            _ = Accept(TokenKind.Less);
            ExpectArrowLine();
            Expect(TokenKind.LeftBracket, "'['");
        }

        Variable variable = Variable();
        List<string> names = [];
        if (Accept(TokenKind.Colon))
        {
            do
            {
                names.Add(Name("a label or relationship type"));
            }
            while (Accept(TokenKind.Bar));
        }

        if (isNode)
        {
            Expect(TokenKind.RightParenthesis, "')'");
            return (isNode, variable, names);
        }

        Expect(TokenKind.RightBracket, "']'");
        ExpectArrowLine();
        _ = Accept(TokenKind.Greater);
        Expect(TokenKind.LeftParenthesis, "'('");
        Expect(TokenKind.RightParenthesis, "')'");
        return (isNode, variable, names);
    }

    private List<string> PropertyKeys(Variable variable)
    {
        if (!Accept(TokenKind.LeftParenthesis))
        {
            return [PropertyKey(variable)];
        }

        List<string> keys = CommaList(() => PropertyKey(variable));
        Expect(TokenKind.RightParenthesis, "')' or ','");
        return keys;
    }

    private string PropertyKey(Variable variable)
    {
        int start = position;
        Variable used = Variable();
        if (!string.Equals(used.Name, variable.Name, StringComparison.Ordinal))
        {
            throw SyntaxErrors.Invalid("UndefinedVariable", $"Variable `{used.Name}` not defined", SpanFrom(start), $"did you mean {variable.Name}?");
        }

        Expect(TokenKind.Dot, "'.'");
        return Name("a property key");
    }

    private List<string> FulltextKeys(Variable variable)
    {
        Expect(Keyword.Each);
        Expect(TokenKind.LeftBracket, "'['");
        List<string> keys = CommaList(() => PropertyKey(variable));
        Expect(TokenKind.RightBracket, "']' or ','");
        return keys;
    }

    private List<string> LookupFunction(bool isNode, Variable variable)
    {
        Expect(Keyword.Each);
        string function = isNode ? "labels" : "type";
        if (!TextOf(Current).Equals(function, StringComparison.OrdinalIgnoreCase))
        {
            throw Unexpected($"{function}({variable.Name})");
        }

        Advance();
        _ = Parenthesised(Variable);
        return [];
    }

    private Expression? SchemaOptions()
    {
        if (!Accept(Keyword.Options))
        {
            return null;
        }

        if (At(TokenKind.Dollar))
        {
            return Parameter();
        }

        if (!At(TokenKind.LeftBrace))
        {
            throw Unexpected("a map or a parameter");
        }

        MapLiteral options = MapLiteral();
        return options.Entries.FirstOrDefault(e => e.Key is not ("indexProvider" or "indexConfig")) is { } unknown
            ? throw SyntaxErrors.Refused(unknown.Span, $"Invalid option '{unknown.Key}'", "valid options are indexProvider and indexConfig")
            : options;
    }
}
