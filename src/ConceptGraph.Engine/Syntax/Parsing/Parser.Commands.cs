using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Which command begins here, and the ones that only a server has.</content>
internal sealed partial class Parser
{
    private static readonly Keyword[] IndexKinds =
        [Keyword.Range, Keyword.Text, Keyword.Point, Keyword.Fulltext, Keyword.Lookup, Keyword.Vector, Keyword.Btree];

    private static readonly Keyword[] SchemaKeywords = [Keyword.Index, Keyword.Constraint, .. IndexKinds];

    /// <summary>The command at hand, or null when it is a query.</summary>
    private Statement? Command(int start)
    {
        switch (Current.Keyword)
        {
            case Keyword.Create when AtSchemaWord():
                Advance();
                return At(Keyword.Constraint) ? CreateConstraint(start) : CreateIndex(start);
            case Keyword.Create when IsName(Peek()) && Peek(2).Kind != TokenKind.Equal
                && Peek().Keyword is not (Keyword.ShortestPath or Keyword.AllShortestPaths or Keyword.Any or Keyword.All or Keyword.Shortest):
                throw UnknownCommand();
            case Keyword.Drop:
                return Drop(start);
            case Keyword.Show:
                return Show(start);
            case Keyword.Using when Peek().Kind == TokenKind.Identifier:
                throw SyntaxErrors.NotSupported(SpanOf(Current), "USING PERIODIC COMMIT", "use CALL { … } IN TRANSACTIONS");
            case Keyword.Start or Keyword.Stop when Peek().Keyword != Keyword.Database:
                throw SyntaxErrors.Refused(SpanOf(Current), $"{Keywords.Spell(Current.Keyword)} begins no query", "write MATCH");
            case Keyword.Alter or Keyword.Deallocate or Keyword.Deny or Keyword.Dryrun or Keyword.Enable or Keyword.Grant or Keyword.Reallocate
                or Keyword.Rename or Keyword.Revoke or Keyword.Start or Keyword.Stop or Keyword.Terminate:
                throw SyntaxErrors.NotAdministered(SpanOf(Current), Keywords.Spell(Current.Keyword));
            default:
                return null;
        }
    }

    private bool AtSchemaWord()
    {
        Keyword word = Peek().Keyword;
        return (word is Keyword.Index or Keyword.Constraint && Peek(2).Kind != TokenKind.Equal)
            || (Array.IndexOf(IndexKinds, word) >= 0 && Peek(2).Keyword == Keyword.Index);
    }

    private Values.CypherException UnknownCommand()
    {
        Advance();
        Token word = Current;
        Values.CypherException error = Unexpected("a pattern, INDEX or CONSTRAINT", SchemaKeywords);
        return error.Hint is null
            ? IsAdministered(word)
                ? SyntaxErrors.NotAdministered(SpanOf(word), $"CREATE {TextOf(word).ToUpperInvariant()}")
                : SyntaxErrors.NotSupported(SpanOf(word), $"CREATE {TextOf(word).ToUpperInvariant()}", "a pattern begins with a parenthesis, a constraint with CREATE CONSTRAINT")
            : error;
    }

    /// <summary>What a server has and an embedded engine has not.</summary>
    private bool IsAdministered(Token word) =>
        TextOf(word).ToUpperInvariant() is "DATABASE" or "DATABASES" or "USER" or "USERS" or "ROLE" or "ROLES" or "ALIAS" or "ALIASES" or "SERVER" or "SERVERS"
            or "PRIVILEGE" or "PRIVILEGES" or "TRANSACTION" or "TRANSACTIONS" or "SETTING" or "SETTINGS" or "HOME" or "DEFAULT" or "CURRENT" or "SUPPORTED" or "COMPOSITE" or "IMMUTABLE";

    private DropSchemaStatement Drop(int start)
    {
        Advance();
        bool isConstraint = At(Keyword.Constraint);
        if (!isConstraint && !At(Keyword.Index))
        {
            throw AtName() && Hint([Keyword.Index, Keyword.Constraint]) is null
                ? IsAdministered(Current)
                    ? SyntaxErrors.NotAdministered(SpanOf(Current), $"DROP {TextOf(Current).ToUpperInvariant()}")
                    : SyntaxErrors.NotSupported(SpanOf(Current), $"DROP {TextOf(Current).ToUpperInvariant()}")
                : Unexpected("INDEX or CONSTRAINT", Keyword.Index, Keyword.Constraint);
        }

        Advance();
        Expression name = SchemaName();
        bool ifExists = At(Keyword.If);
        if (ifExists)
        {
            Advance();
            Expect(Keyword.Exists);
        }

        return new DropSchemaStatement(SpanFrom(start), isConstraint, name, ifExists);
    }

    /// <summary>A name, or a parameter that gives it.</summary>
    private Expression SchemaName()
    {
        if (At(TokenKind.Dollar))
        {
            return Parameter();
        }

        if (At(Keyword.On) && Peek().Kind is TokenKind.Colon or TokenKind.LeftParenthesis)
        {
            throw SyntaxErrors.Refused(SpanOf(Current), "An index or constraint is dropped by its name", "SHOW INDEXES and SHOW CONSTRAINTS list the names");
        }

        int start = position;
        string name = Name("the name of an index or constraint");
        return new Literal(SpanFrom(start), Values.Value.String(name));
    }
}
