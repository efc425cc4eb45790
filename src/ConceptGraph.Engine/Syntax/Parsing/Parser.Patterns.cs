using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Path patterns as a whole.</content>
internal sealed partial class Parser
{
    private PathPattern Pattern()
    {
        int outerHeight = Enter();
        int start = position;
        Variable? variable = null;
        if (AtName() && Peek().Kind == TokenKind.Equal)
        {
            variable = Variable();
            Advance();
        }

        PathPattern pattern = AtShortestPathFunction()
            ? ShortestPathFunction(start, variable)
            : SelectedPaths(start, variable);
        Leave(outerHeight);
        return pattern;
    }

    private bool AtShortestPathFunction() =>
        Current.Keyword is Keyword.ShortestPath or Keyword.AllShortestPaths && Peek().Kind == TokenKind.LeftParenthesis;

    private PathPattern ShortestPathFunction(int start, Variable? variable)
    {
        PathSelector selector = At(Keyword.ShortestPath) ? PathSelector.ShortestPathFunction : PathSelector.AllShortestPathsFunction;
        Advance();
        List<PatternElement> elements = Parenthesised(() => PatternElements(quantified: true));
        return new PathPattern(SpanFrom(start), variable, selector, 1, elements);
    }

    private PathPattern SelectedPaths(int start, Variable? variable)
    {
        (PathSelector selector, long count) = Selector();
        List<PatternElement> elements = PatternElements(quantified: true);
        if (elements is [QuantifiedPathPattern { Quantifier: null } whole])
        {
            return selector == PathSelector.All && variable is not null && whole.PathVariable is not null
                ? throw SyntaxErrors.Refused(whole.PathVariable.Span, "A part of a path cannot be named", "put a selector before it, such as SHORTEST 1")
                : new PathPattern(SpanFrom(start), variable, selector, count, whole.Elements) { InnerVariable = whole.PathVariable, Where = whole.Where };
        }

        CheckQuantified(elements, SpanFrom(start));
        return new PathPattern(SpanFrom(start), variable, selector, count, elements);
    }

    /// <summary>Nodes and what is between them. Without <paramref name="quantified"/>, only the plain form that can be an expression.</summary>
    private List<PatternElement> PatternElements(bool quantified)
    {
        List<PatternElement> elements = [];
        while (true)
        {
            if (quantified && AtParenthesisedPath())
            {
                elements.Add(ParenthesisedPath());
            }
            else
            {
                if (elements is [.., NodePattern] && At(TokenKind.LeftParenthesis))
                {
                    throw Unexpected("a relationship such as -->, or a quantified path pattern, between two nodes");
                }

                elements.Add(Node());
            }

            while (AtRelationship() && elements[^1] is not QuantifiedPathPattern)
            {
                RelationshipPattern relationship = Relationship();
                elements.Add(quantified ? relationship with { Quantifier = Quantifier() } : relationship);
                elements.Add(Node());
            }

            if (!quantified || !At(TokenKind.LeftParenthesis))
            {
                return elements;
            }
        }
    }

    private QuantifiedPathPattern ParenthesisedPath()
    {
        int start = position;
        int outerHeight = Enter();
        Advance();
        PathPattern inner = Pattern();
        Expression? where = OptionalWhere() ?? inner.Where;
        Expect(TokenKind.RightParenthesis, "')', WHERE or a relationship");
        Leave(outerHeight);
        if (inner.Selector != PathSelector.All)
        {
            throw SyntaxErrors.NotSupported(inner.Span, "A path selector inside a parenthesised path pattern", "write it before the whole pattern");
        }

        HopRange? quantifier = Quantifier();
        return new QuantifiedPathPattern(SpanFrom(start), inner.Variable ?? inner.InnerVariable, inner.Elements, where, quantifier);
    }

    private static void CheckQuantified(List<PatternElement> elements, TextSpan span)
    {
        foreach (PatternElement element in elements)
        {
            switch (element)
            {
                case QuantifiedPathPattern { Quantifier: null }:
                    throw SyntaxErrors.NotSupported(element.Span, "A parenthesised path pattern without a quantifier beside others", "drop its parentheses");
                case QuantifiedPathPattern { PathVariable: { } name }:
                    throw SyntaxErrors.NotSupported(name.Span, "Naming the path of a quantified path pattern", "name the whole path, or the nodes and relationships inside");
                case QuantifiedPathPattern part when part.Elements.Any(IsRepeated):
                    throw SyntaxErrors.Refused(part.Span, "A quantified path pattern cannot hold another, nor a relationship of variable length");
                case RelationshipPattern { Quantifier: not null, Range: not null }:
                    throw SyntaxErrors.Refused(element.Span, "A relationship of variable length cannot have a quantifier as well");
            }
        }

        if (elements.TrueForAll(element => element is QuantifiedPathPattern { Quantifier.Min: 0 }))
        {
            throw SyntaxErrors.Refused(span, "This path pattern may match without any node", "put a node such as () before or behind it");
        }
    }

    private static bool IsRepeated(PatternElement element) =>
        element is QuantifiedPathPattern or RelationshipPattern { Quantifier: not null } or RelationshipPattern { Range: not null };

    /// <summary><c>((</c> or <c>(p = (</c> or <c>(ANY SHORTEST</c>, other than the parenthesis of a node.</summary>
    private bool AtParenthesisedPath()
    {
        if (!At(TokenKind.LeftParenthesis))
        {
            return false;
        }

        Token inner = Peek();
        return inner.Kind == TokenKind.LeftParenthesis
            || (IsName(inner) && Peek(2).Kind == TokenKind.Equal)
            || (inner.Keyword is Keyword.Any or Keyword.All or Keyword.Shortest or Keyword.ShortestPath or Keyword.AllShortestPaths
                && (Peek(2).Kind is TokenKind.LeftParenthesis or TokenKind.Integer || Peek(2).Keyword is Keyword.Shortest or Keyword.Path or Keyword.Paths));
    }
}
