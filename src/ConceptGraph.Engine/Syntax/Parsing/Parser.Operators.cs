using System.Numerics;
using System.Runtime.InteropServices;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Syntax.Lexing;

namespace ConceptGraph.Engine.Syntax.Parsing;

/// <content>Expressions with operators, by precedence climbing.</content>
internal sealed partial class Parser
{
    private Expression Expression() => AsValue(Condition());

    /// <summary>An expression where a Boolean is expected, so that it may be a pattern.</summary>
    private Expression Condition()
    {
        int outerHeight = Enter();
        Expression expression = Operators(Precedence.Or);
        Leave(outerHeight);
        return expression;
    }

    private static Expression AsValue(Expression expression) =>
        expression is PatternExpression { Pattern.Selector: PathSelector.All } pattern
            ? throw SyntaxErrors.Refused(pattern.Span, "A pattern can be used as an expression only where a Boolean is expected", "EXISTS { … } tests it, [pattern | result] lists its matches, COUNT { … } counts them")
            : expression;

    /// <summary>An expression all of whose operators bind at least as tightly as <paramref name="loosest"/>.</summary>
    private Expression Operators(Precedence loosest)
    {
        int outerHeight = height;
        height = 0;
        int start = position;
        bool isNegation = loosest <= Precedence.Not && AtNot();
        Expression left = isNegation ? Negation() : Signed();
        Precedence tightest = isNegation ? Precedence.And : Precedence.Power;
        while (true)
        {
            Precedence level = InfixLevel();
            if (level < loosest || level > tightest || level == Precedence.None)
            {
                break;
            }

            left = level switch
            {
                Precedence.Or or Precedence.Xor or Precedence.And => LogicalChain(left, level),
                Precedence.Comparison => ComparisonChain(start, left),
                Precedence.Predicate => Predicate(start, AsValue(left)),
                _ => Arithmetic(start, left, level),
            };
            Grow();
            tightest = level is Precedence.Predicate or Precedence.Comparison ? level - 1 : level;
        }

        height = Math.Max(outerHeight, height);
        return left;
    }

    private Precedence InfixLevel()
    {
        Token token = Current;
        return token.Kind switch
        {
            TokenKind.Identifier => InfixLevel(token.Keyword),
            TokenKind.Equal or TokenKind.NotEqual or TokenKind.Less or TokenKind.LessOrEqual or TokenKind.Greater or TokenKind.GreaterOrEqual => Precedence.Comparison,
            TokenKind.ExclamationEqual => throw SyntaxErrors.Refused(SpanOf(token), "Unknown operator '!='", "use <> to test for inequality"),
            TokenKind.RegexMatch or TokenKind.ColonColon => Precedence.Predicate,
            TokenKind.Plus or TokenKind.Minus or TokenKind.BarBar => Precedence.Additive,
            TokenKind.Star or TokenKind.Slash or TokenKind.Percent => Precedence.Multiplicative,
            TokenKind.Caret => Precedence.Power,
            _ => Precedence.None,
        };
    }

    private static Precedence InfixLevel(Keyword keyword) => keyword switch
    {
        Keyword.Or => Precedence.Or,
        Keyword.Xor => Precedence.Xor,
        Keyword.And => Precedence.And,
        Keyword.In or Keyword.Starts or Keyword.Ends or Keyword.Contains or Keyword.Is => Precedence.Predicate,
        _ => Precedence.None,
    };

    /// <summary>NOT as the operator, not as a variable of that name.</summary>
    private bool AtNot() =>
        At(Keyword.Not)
        && (Peek().Kind == TokenKind.Identifier ? InfixLevel(Peek().Keyword) == Precedence.None && Peek().Keyword != Keyword.As : CanBeginOperand(Peek()));

    private Expression Negation()
    {
        int first = position;
        while (AtNot())
        {
            Advance();
            Grow();
        }

        int operators = position - first;
        Expression operand = Operators(Precedence.Comparison);
        for (int start = first + operators - 1; start >= first; start--)
        {
            operand = new Unary(SpanFrom(start), UnaryOperator.Not, operand);
        }

        return operand;
    }

    private Expression LogicalChain(Expression first, Precedence level)
    {
        Keyword keyword = Current.Keyword;
        BinaryOperator operation = level switch
        {
            Precedence.Or => BinaryOperator.Or,
            Precedence.Xor => BinaryOperator.Xor,
            _ => BinaryOperator.And,
        };
        List<Expression> operands = [first];
        while (Accept(keyword))
        {
            operands.Add(Operators(level + 1));
        }

        height += BitOperations.Log2((uint)operands.Count);
        return Balance(CollectionsMarshal.AsSpan(operands), (left, right) => new Binary(left.Span.To(right.Span), operation, left, right));
    }

    private Comparison ComparisonChain(int start, Expression first)
    {
        List<Expression> operands = [AsValue(first)];
        List<ComparisonOperator> operators = [];
        while (InfixLevel() == Precedence.Comparison)
        {
            operators.Add(ComparisonOperator());
            operands.Add(AsValue(Operators(Precedence.Predicate)));
        }

        return new Comparison(SpanFrom(start), operands, operators);
    }

    private ComparisonOperator ComparisonOperator()
    {
        ComparisonOperator comparison = Current.Kind switch
        {
            TokenKind.Equal => Ast.ComparisonOperator.Equal,
            TokenKind.NotEqual => Ast.ComparisonOperator.NotEqual,
            TokenKind.Less => Ast.ComparisonOperator.Less,
            TokenKind.LessOrEqual => Ast.ComparisonOperator.LessOrEqual,
            TokenKind.Greater => Ast.ComparisonOperator.Greater,
            _ => Ast.ComparisonOperator.GreaterOrEqual,
        };
        Advance();
        return comparison;
    }

    private Binary Arithmetic(int start, Expression left, Precedence level)
    {
        BinaryOperator operation = Current.Kind switch
        {
            TokenKind.Plus => BinaryOperator.Add,
            TokenKind.Minus => BinaryOperator.Subtract,
            TokenKind.BarBar => BinaryOperator.Concatenate,
            TokenKind.Star => BinaryOperator.Multiply,
            TokenKind.Slash => BinaryOperator.Divide,
            TokenKind.Percent => BinaryOperator.Modulo,
            _ => BinaryOperator.Power,
        };
        Advance();
        Expression right = AsValue(Operators(level + 1));
        return new Binary(SpanFrom(start), operation, AsValue(left), right);
    }

    /// <summary>One sign at most, and a number with its own.</summary>
    private Expression Signed()
    {
        if ((!At(TokenKind.Minus) && !At(TokenKind.Plus)) || AtNegativeNumber())
        {
            return Postfix();
        }

        int start = position;
        UnaryOperator sign = At(TokenKind.Minus) ? UnaryOperator.Minus : UnaryOperator.Plus;
        Advance();
        Expression operand = AsValue(Postfix());
        Grow();
        return new Unary(SpanFrom(start), sign, operand);
    }

    /// <summary>The sign belongs to the number, as the smallest integer has no positive counterpart.</summary>
    private bool AtNegativeNumber() => At(TokenKind.Minus) && Peek().Kind is TokenKind.Integer or TokenKind.Float or TokenKind.MalformedNumber;
}
