using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>WITH and RETURN, ORDER BY, SKIP and LIMIT.</content>
internal sealed partial class Parser
{
    private WithClause With()
    {
        int start = position;
        Advance();
        Projection projection = Projection();
        Expression? where = OptionalWhere();
        return new WithClause(SpanFrom(start), projection, where);
    }

    private ReturnClause Return()
    {
        int start = position;
        Advance();
        Projection projection = Projection();
        return new ReturnClause(SpanFrom(start), projection);
    }

    /// <summary>ORDER BY, SKIP or LIMIT as a clause of its own, the same as after WITH *.</summary>
    private WithClause Paging()
    {
        int start = position;
        Projection projection = Paging(start, distinct: false, star: true, []);
        return new WithClause(SpanFrom(start), projection, null);
    }

    private Projection Projection()
    {
        int start = position;
        bool distinct = AtDistinct();
        if (distinct)
        {
            Advance();
        }

        bool star = Accept(TokenKind.Star);
        List<ProjectionItem> items = star && !Accept(TokenKind.Comma) ? [] : CommaList(ProjectionItem);
        CheckClauseNotation();
        return Paging(start, distinct, star, items);
    }

    private Projection Paging(int start, bool distinct, bool star, List<ProjectionItem> items)
    {
        List<SortItem> order = [];
        if (Accept(Keyword.Order))
        {
            Expect(Keyword.By);
            order = CommaList(SortItem);
        }

        Expression? skip = Accept(Keyword.Skip) || Accept(Keyword.Offset) ? Expression() : null;
        Expression? limit = Accept(Keyword.Limit) ? Expression() : null;
        return new Projection(SpanFrom(start), distinct, star, items, order, skip, limit);
    }

    /// <summary>DISTINCT as a modifier, not as a name: something follows that it can stand before.</summary>
    private bool AtDistinct() =>
        At(Keyword.Distinct) && Peek().Kind is not (TokenKind.Comma or TokenKind.RightParenthesis or TokenKind.End or TokenKind.Dot or TokenKind.Semicolon)
        && Peek().Keyword != Keyword.As;

    private ProjectionItem ProjectionItem()
    {
        int start = position;
        Expression expression = Expression();
        string name = ColumnName(start, expression);
        Variable? alias = Accept(Keyword.As) ? Variable() : null;
        return new ProjectionItem(SpanFrom(start), expression, alias, name);
    }

    /// <summary>Neo4j names a column by its variable when the expression is one, else by the text as it was written.</summary>
    private string ColumnName(int start, Expression expression) => expression switch
    {
        VariableReference variable => variable.Name,
        MapProjection map => map.Variable.Name,
        _ => TextOf(SpanFrom(start)),
    };

    private SortItem SortItem()
    {
        int start = position;
        Expression expression = Expression();
        bool descending = At(Keyword.Desc) || At(Keyword.Descending);
        if (descending || At(Keyword.Asc) || At(Keyword.Ascending))
        {
            Advance();
        }

        return new SortItem(SpanFrom(start), expression, descending);
    }
}
