using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Which clause begins here.</content>
internal sealed partial class Parser
{
    private static readonly Keyword[] ClauseKeywords =
    [
        Keyword.Match, Keyword.Optional, Keyword.With, Keyword.Return, Keyword.Create, Keyword.Merge, Keyword.Set, Keyword.Remove, Keyword.Delete,
        Keyword.Detach, Keyword.Nodetach, Keyword.Unwind, Keyword.Call, Keyword.Foreach, Keyword.Load, Keyword.Use, Keyword.Finish, Keyword.Order,
        Keyword.Skip, Keyword.Offset, Keyword.Limit, Keyword.Insert,
    ];

    private static readonly Keyword[] ContinuationKeywords =
    [
        .. ClauseKeywords, Keyword.Where, Keyword.Union, Keyword.As, Keyword.And, Keyword.Or, Keyword.Xor, Keyword.Is, Keyword.In, Keyword.Contains,
        Keyword.Starts, Keyword.Ends, Keyword.Yield, Keyword.On, Keyword.Asc, Keyword.Desc,
    ];

    private static readonly Keyword[] StatementKeywords =
    [
        .. ClauseKeywords, Keyword.Explain, Keyword.Profile, Keyword.Cypher, Keyword.Show, Keyword.Drop,
    ];

    private static bool IsClauseKeyword(Keyword keyword) => keyword != Keyword.Other && Array.IndexOf(ClauseKeywords, keyword) >= 0;

    private bool AtClause() => IsClauseKeyword(Current.Keyword);

    /// <summary>Whether to go on here after an error: a keyword that hardly is a name.</summary>
    private bool BeginsClauseForSure() =>
        (AtClause() || At(Keyword.Union)) && tokens[position - 1].Kind is not (TokenKind.Colon or TokenKind.Dot or TokenKind.Dollar)
        && Peek().Kind is not (TokenKind.Dot or TokenKind.Comma or TokenKind.Equal)
        && !(At(Keyword.With) && tokens[position - 1].Keyword is Keyword.Starts or Keyword.Ends);

    private Clause Clause() => InOneNotation(ClauseAtHand);

    private Clause ClauseAtHand()
    {
        return Current.Keyword switch
        {
            Keyword.Match => Match(),
            Keyword.Optional => Peek().Keyword == Keyword.Call ? Call() : Match(),
            Keyword.With => With(),
            Keyword.Return => Return(),
            Keyword.Create => Create(),
            Keyword.Insert => Insert(),
            Keyword.Merge => Merge(),
            Keyword.Set => Set(),
            Keyword.Remove => Remove(),
            Keyword.Delete or Keyword.Detach or Keyword.Nodetach => Delete(),
            Keyword.Unwind => Unwind(),
            Keyword.Call => Call(),
            Keyword.Foreach => Foreach(),
            Keyword.Load => LoadCsv(),
            Keyword.Use => Use(),
            Keyword.Finish => Finish(),
            Keyword.Order or Keyword.Skip or Keyword.Offset or Keyword.Limit => Paging(),
            _ => throw Unexpected("a clause such as MATCH or RETURN", StatementKeywords),
        };
    }
}
