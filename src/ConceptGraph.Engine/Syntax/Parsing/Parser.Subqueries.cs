using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>EXISTS { }, COUNT { } and COLLECT { }.</content>
internal sealed partial class Parser
{
    private SubqueryExpression SubqueryExpression()
    {
        int start = position;
        int outerHeight = Enter();
        SubqueryKind kind = Current.Keyword switch
        {
            Keyword.Exists => SubqueryKind.Exists,
            Keyword.Count => SubqueryKind.Count,
            _ => SubqueryKind.Collect,
        };
        position += 2;
        int outerSeparator = separator;
        bool outerParameterMaps = allowsParameterMaps;
        (separator, allowsParameterMaps) = (NoSeparator, false);
        int queryStart = position;
        Query query = kind == SubqueryKind.Collect || !AtBarePattern() ? Query(isWhole: false) : BarePattern();
        if (Writes(query))
        {
            throw SyntaxErrors.Invalid("InvalidClauseComposition", $"A query inside {kind.ToString().ToUpperInvariant()} {{ }} cannot write", SpanFrom(queryStart));
        }

        Expect(TokenKind.RightBrace, "'}' or a clause");
        (separator, allowsParameterMaps) = (outerSeparator, outerParameterMaps);
        Leave(outerHeight);
        return new SubqueryExpression(SpanFrom(start), kind, query);
    }

    private bool AtBarePattern() =>
        At(TokenKind.LeftParenthesis)
        || (AtName() && Peek().Kind == TokenKind.Equal)
        || AtShortestPathFunction()
        || Current.Keyword is Keyword.Any or Keyword.All or Keyword.Shortest or Keyword.Different or Keyword.Repeatable;

    /// <summary>The short form: patterns, perhaps with WHERE.</summary>
    private SingleQuery BarePattern()
    {
        int start = position;
        RefuseMatchMode();
        List<PathPattern> patterns = CommaList(Pattern);
        Expression? where = OptionalWhere();
        MatchClause match = new(SpanFrom(start), Optional: false, patterns, where);
        return new SingleQuery(match.Span, [match]);
    }

    private static bool Writes(Query query)
    {
        while (query is UnionQuery union)
        {
            if (Writes(union.Right))
            {
                return true;
            }

            query = union.Left;
        }

        return ((SingleQuery)query).Clauses.Any(clause => Writes(clause) || (clause is CallSubqueryClause call && Writes(call.Query)));
    }
}
