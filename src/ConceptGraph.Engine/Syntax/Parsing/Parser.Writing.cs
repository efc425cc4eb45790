using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Clauses that write: CREATE, MERGE, SET, REMOVE, DELETE, FOREACH.</content>
internal sealed partial class Parser
{
    private CreateClause Create()
    {
        int start = position;
        Advance();
        allowsParameterMaps = true;
        List<PathPattern> patterns = CommaList(Pattern);
        allowsParameterMaps = false;
        return new CreateClause(SpanFrom(start), patterns);
    }

    /// <summary>GQL's word for CREATE, which takes no names of paths, no labels joined by colons, and nothing dynamic.</summary>
    private CreateClause Insert()
    {
        int start = position;
        Advance();
        List<PathPattern> patterns = CommaList(Pattern);
        foreach (PathPattern pattern in patterns)
        {
            if (pattern.Variable is { } name)
            {
                throw SyntaxErrors.Refused(name.Span, "Named patterns are not allowed in INSERT", "write CREATE, or leave the name out");
            }

            foreach (PatternElement element in pattern.Elements)
            {
                CheckInserted((element as NodePattern)?.Labels ?? (element as RelationshipPattern)?.Types);
            }
        }

        return new CreateClause(SpanFrom(start), patterns);
    }

    private static void CheckInserted(LabelExpression? labels)
    {
        switch (labels)
        {
            case LabelDynamic:
                throw SyntaxErrors.Refused(labels.Span, "Dynamic labels and types are not allowed in INSERT", "write CREATE");
            case LabelAnd { Colon: true }:
                throw SyntaxErrors.Refused(labels.Span, "Colon `:` conjunction is not allowed in INSERT", "write CREATE, or join the labels with '&'");
            case LabelAnd and:
                CheckInserted(and.Left);
                CheckInserted(and.Right);
                break;
        }
    }

    private MergeClause Merge()
    {
        int start = position;
        Advance();
        PathPattern pattern = Pattern();
        List<SetItem> onCreate = [];
        List<SetItem> onMatch = [];
        while (Accept(Keyword.On))
        {
            List<SetItem> items = At(Keyword.Create) ? onCreate : onMatch;
            if (!Accept(Keyword.Create) && !Accept(Keyword.Match))
            {
                throw Unexpected("CREATE or MATCH", Keyword.Create, Keyword.Match);
            }

            Expect(Keyword.Set);
            items.AddRange(SetItems());
        }

        return new MergeClause(SpanFrom(start), pattern, onCreate, onMatch);
    }

    private SetClause Set()
    {
        int start = position;
        Advance();
        List<SetItem> items = SetItems();
        return new SetClause(SpanFrom(start), items);
    }

    private List<SetItem> SetItems() => CommaList(SetItem);

    private SetItem SetItem()
    {
        int start = position;
        if (AtName() && Peek().Kind is TokenKind.Equal or TokenKind.PlusEqual)
        {
            Variable variable = Variable();
            bool merge = At(TokenKind.PlusEqual);
            Advance();
            Expression map = Expression();
            return new SetAllProperties(SpanFrom(start), variable, map, merge);
        }

        if (AtLabelItem())
        {
            Variable variable = Variable();
            List<LabelName> labels = LabelNames();
            return new SetLabels(SpanFrom(start), variable, labels);
        }

        Expression target = PropertyTarget();
        Expect(TokenKind.Equal, "'='");
        Expression value = Expression();
        return new SetProperty(SpanFrom(start), target, value);
    }

    private RemoveClause Remove()
    {
        int start = position;
        Advance();
        List<RemoveItem> items = CommaList(RemoveItem);
        return new RemoveClause(SpanFrom(start), items);
    }

    private RemoveItem RemoveItem()
    {
        int start = position;
        if (AtLabelItem())
        {
            Variable variable = Variable();
            List<LabelName> labels = LabelNames();
            return new RemoveLabels(SpanFrom(start), variable, labels);
        }

        Expression target = PropertyTarget();
        return new RemoveProperty(SpanFrom(start), target);
    }

    private bool AtLabelItem() => AtName() && (Peek().Kind == TokenKind.Colon || Peek().Keyword == Keyword.Is);

    /// <summary><c>n.key</c>, <c>(expression).key</c> or <c>n[key]</c>.</summary>
    private Expression PropertyTarget()
    {
        int start = position;
        Expression target = Postfix();
        return target is PropertyAccess or Subscript
            ? target
            : throw SyntaxErrors.Unexpected(SpanFrom(start), TextOf(SpanFrom(start)), "a property such as n.name, or labels such as n:Label");
    }

    private List<LabelName> LabelNames()
    {
        List<LabelName> labels = [];
        bool isWord = At(Keyword.Is);
        int start = position;
        do
        {
            Advance();
            labels.Add(LabelName());
        }
        while (At(TokenKind.Colon));
        return isWord && labels.Count > 1
            ? throw SyntaxErrors.Refused(SpanFrom(start), "IS takes one label here", "write n:A:B, or n IS A, n IS B")
            : labels;
    }

    private LabelName LabelName()
    {
        int start = position;
        if (!Accept(TokenKind.Dollar))
        {
            string name = TokenName("a label");
            return new LabelName(SpanFrom(start), name, null);
        }

        Expression dynamic = Parenthesised(Expression);
        return new LabelName(SpanFrom(start), null, dynamic);
    }

    private DeleteClause Delete()
    {
        int start = position;
        bool detach = At(Keyword.Detach);
        _ = Accept(Keyword.Detach) || Accept(Keyword.Nodetach);
        Expect(Keyword.Delete);
        List<Expression> expressions = CommaList(Expression);
        return expressions.Find(expression => expression is LabelPredicate) is { } labels
            ? throw SyntaxErrors.Invalid("InvalidDelete", "DELETE takes nodes, relationships and paths, not labels or types", labels.Span, "REMOVE n:Label takes a label away")
            : new DeleteClause(SpanFrom(start), detach, expressions);
    }

    private ForeachClause Foreach()
    {
        int start = position;
        Advance();
        int outerHeight = Enter();
        Expect(TokenKind.LeftParenthesis, "'('");
        Variable variable = Variable();
        Expect(Keyword.In);
        Expression list = Expression();
        Expect(TokenKind.Bar, "'|'");
        List<Clause> clauses = [];
        do
        {
            Clause clause = Clause();
            clauses.Add(Writes(clause)
                ? clause
                : throw SyntaxErrors.Invalid("InvalidClauseComposition", "Only clauses that write can be inside FOREACH", clause.Span, "use UNWIND to read once for each item"));
        }
        while (!At(TokenKind.RightParenthesis));
        Advance();
        Leave(outerHeight);
        return new ForeachClause(SpanFrom(start), variable, list, clauses);
    }

    private static bool Writes(Clause clause) =>
        clause is CreateClause or MergeClause or SetClause or RemoveClause or DeleteClause or ForeachClause;
}
