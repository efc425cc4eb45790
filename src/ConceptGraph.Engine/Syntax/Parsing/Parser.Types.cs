using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Types, each under its one name: <c>BOOL</c> is BOOLEAN, <c>TIMESTAMP WITH TIME ZONE</c> is ZONED DATETIME.</content>
internal sealed partial class Parser
{
    private static readonly Keyword[] TypeKeywords =
    [
        Keyword.Boolean, Keyword.Bool, Keyword.String, Keyword.Varchar, Keyword.Integer, Keyword.Int, Keyword.Signed, Keyword.Float, Keyword.Date, Keyword.Local,
        Keyword.Zoned, Keyword.Time, Keyword.Timestamp, Keyword.Duration, Keyword.Point, Keyword.Node, Keyword.Vertex, Keyword.Relationship, Keyword.Edge, Keyword.Map,
        Keyword.List, Keyword.Array, Keyword.Path, Keyword.Paths, Keyword.Property, Keyword.Any, Keyword.Null, Keyword.Nothing,
    ];

    private TypeName Type()
    {
        int start = position;
        int outerHeight = Enter();
        List<TypeName> alternatives = [TypePart()];
        while (At(TokenKind.Bar) && position != separator)
        {
            Advance();
            alternatives.Add(TypePart());
        }

        Leave(outerHeight);
        return alternatives.Count == 1 ? alternatives[0] : new TypeName(SpanFrom(start), string.Empty, null, NotNull: false, alternatives);
    }

    private TypeName TypePart()
    {
        int start = position;
        TypeName type = TypeWord();
        type = type with { NotNull = type.NotNull || NotNull() };
        while (Accept(Keyword.List) || Accept(Keyword.Array))
        {
            bool notNull = NotNull();
            type = new TypeName(SpanFrom(start), "LIST", type, notNull, []);
            Grow();
        }

        return type with { Span = SpanFrom(start) };
    }

    private bool NotNull() => Accept(TokenKind.Exclamation) || Accept(Keyword.Not, Keyword.Null);

    private TypeName TypeWord()
    {
        Keyword word = Current.Keyword;
        if (Array.IndexOf(TypeKeywords, word) < 0)
        {
            throw Unexpected("a type such as STRING or LIST<INTEGER>", TypeKeywords);
        }

        int start = position;
        Advance();
        switch (word)
        {
            case Keyword.List or Keyword.Array:
                TypeName item = AngleBrackets();
                return new TypeName(SpanFrom(start), "LIST", item, NotNull: false, []);
            case Keyword.Any:
                return AnyType(start);
            default:
                string name = TypeNameOf(word);
                return new TypeName(SpanFrom(start), name, null, NotNull: false, []);
        }
    }

    private TypeName AngleBrackets()
    {
        Expect(TokenKind.Less, "'<'");
        TypeName inner = Type();
        Expect(TokenKind.Greater, "'>'");
        return inner;
    }

    private TypeName AnyType(int start)
    {
        if (Current.Keyword is Keyword.Node or Keyword.Vertex or Keyword.Relationship or Keyword.Edge or Keyword.Map or Keyword.Property)
        {
            return TypeWord();
        }

        _ = Accept(Keyword.Value);
        return At(TokenKind.Less) ? AngleBrackets() : new TypeName(SpanFrom(start), "ANY", null, NotNull: false, []);
    }

    private string TypeNameOf(Keyword word)
    {
        switch (word)
        {
            case Keyword.Bool:
                return "BOOLEAN";
            case Keyword.Varchar:
                return "STRING";
            case Keyword.Int:
                return "INTEGER";
            case Keyword.Signed:
                Expect(Keyword.Integer);
                return "INTEGER";
            case Keyword.Vertex:
                return "NODE";
            case Keyword.Edge:
                return "RELATIONSHIP";
            case Keyword.Paths:
                return "PATH";
            case Keyword.Property:
                Expect(Keyword.Value);
                return "PROPERTY VALUE";
            case Keyword.Local or Keyword.Zoned:
                return $"{Keywords.Spell(word)} {TimeOrDatetime()}";
            case Keyword.Time:
                return $"{Zone()} TIME";
            case Keyword.Timestamp:
                return $"{Zone()} DATETIME";
            default:
                return Keywords.Spell(word);
        }
    }

    private string TimeOrDatetime()
    {
        Keyword word = Current.Keyword;
        if (word is not (Keyword.Time or Keyword.Datetime))
        {
            throw Unexpected("TIME or DATETIME", Keyword.Time, Keyword.Datetime);
        }

        Advance();
        return Keywords.Spell(word);
    }

    private string Zone()
    {
        bool zoned = At(Keyword.With);
        if (!Accept(Keyword.With) && !Accept(Keyword.Without))
        {
            throw Unexpected("WITH TIME ZONE or WITHOUT TIME ZONE", Keyword.With, Keyword.Without);
        }

        if (!Accept(Keyword.Timezone) && !Accept(Keyword.Time, Keyword.Zone))
        {
            throw Unexpected("TIME ZONE", Keyword.Time, Keyword.Timezone);
        }

        return zoned ? "ZONED" : "LOCAL";
    }
}
