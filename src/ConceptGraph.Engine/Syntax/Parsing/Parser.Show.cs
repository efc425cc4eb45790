using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>SHOW of indexes, constraints, functions, procedures and databases.</content>
internal sealed partial class Parser
{
    private ShowStatement Show(int start)
    {
        Advance();
        string subject = ShowSubject();
        string? name = subject == "DATABASES" && AtName() && !At(Keyword.Yield) && !At(Keyword.Where) ? QualifiedName("the name of a database") : null;
        if (!Accept(Keyword.Yield))
        {
            Expression? condition = OptionalWhere();
            return new ShowStatement(SpanFrom(start), subject, [], YieldAll: false, null, condition, null) { Name = name };
        }

        bool all = Accept(TokenKind.Star);
        List<ProjectionItem> columns = all ? [] : CommaList(ShowColumn);
        int pagingStart = position;
        Projection? paging = Paging(pagingStart, distinct: false, star: true, []);
        paging = position > pagingStart ? paging : null;
        Expression? where = OptionalWhere();
        Projection? result = Accept(Keyword.Return) ? Projection() : null;
        return new ShowStatement(SpanFrom(start), subject, columns, all, paging, where, result) { Name = name };
    }

    private ProjectionItem ShowColumn()
    {
        int start = position;
        Variable column = Variable();
        Variable? alias = Accept(Keyword.As) ? Variable() : null;
        return new ProjectionItem(SpanFrom(start), new VariableReference(column.Span, column.Name), alias, column.Name);
    }

    /// <summary>In plural and upper case, with the words that restrict it before: <c>RANGE INDEXES</c>.</summary>
    private string ShowSubject()
    {
        int start = position;
        List<string> words = [];
        while (AtName())
        {
            Token token = Current;
            Advance();
            switch (token.Keyword)
            {
                case Keyword.Index or Keyword.Indexes:
                    if (words is ["BTREE"])
                    {
                        throw SyntaxErrors.Refused(SpanFrom(start), "Invalid index type b-tree", "leave BTREE out");
                    }

                    return string.Join(' ', [.. words, "INDEXES"]);
                case Keyword.Constraint or Keyword.Constraints:
                    return string.Join(' ', [.. words, "CONSTRAINTS"]);
                case Keyword.Function or Keyword.Functions:
                    SkipExecutable();
                    return string.Join(' ', [.. words, "FUNCTIONS"]);
                case Keyword.Procedure or Keyword.Procedures:
                    SkipExecutable();
                    return string.Join(' ', [.. words, "PROCEDURES"]);
                case Keyword.Database when words is [] or ["HOME"] or ["DEFAULT"]:
                    return words is [] ? "DATABASES" : $"{words[0]} DATABASE";
                case Keyword.Databases when words is []:
                    return "DATABASES";
                default:
                    words.Add(TextOf(token).ToUpperInvariant());
                    break;
            }
        }

        if (words.Count == 0)
        {
            throw Unexpected("INDEXES, CONSTRAINTS, FUNCTIONS, PROCEDURES or DATABASES", Keyword.Indexes, Keyword.Constraints, Keyword.Functions, Keyword.Procedures);
        }

        position = start;
        throw Hint([Keyword.Indexes, Keyword.Constraints, Keyword.Functions, Keyword.Procedures]) is { } hint
            ? SyntaxErrors.Unexpected(SpanOf(Current), TextOf(Current), "INDEXES, CONSTRAINTS, FUNCTIONS, PROCEDURES or DATABASES", hint)
            : IsAdministered(Current) ? SyntaxErrors.NotAdministered(SpanOf(Current), $"SHOW {words[0]}")
            : SyntaxErrors.NotSupported(SpanOf(Current), $"SHOW {words[0]}");
    }

    /// <summary>EXECUTABLE BY CURRENT USER: there are no users to tell apart.</summary>
    private void SkipExecutable()
    {
        if (Accept(Keyword.Executable) && Accept(Keyword.By))
        {
            Expect(Keyword.Current);
            Expect(Keyword.User);
        }
    }
}
