using System.Text;
using ConceptGraph.Engine.Binding.Expressions;
using ConceptGraph.Engine.Values;
using Ast = ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Binding;

/// <summary>Operators and predicates.</summary>
internal sealed partial class ExpressionBinder
{
    private Expression BindUnary(Ast.Unary unary)
    {
        if (unary.Operator == Ast.UnaryOperator.Not)
        {
            var negated = BindPredicate(unary.Operand);
            return negated is NotExpression ? negated.Operands[0] : new NotExpression(negated, unary.Span);
        }

        if (unary.Operator == Ast.UnaryOperator.Plus)
        {
            return unary.Operand is Ast.Parameter ? Bind(unary.Operand) : Bind(unary.Operand, KindSet.Number | KindSet.Temporal | KindSet.Duration);
        }

        var operand = Bind(unary.Operand, KindSet.Number);
        if (operand is ConstantExpression { Value: { IsInteger: true } literal } && literal.AsInteger() != long.MinValue)
        {
            return new ConstantExpression(ValueArithmetic.Negate(literal), CypherType.Integer, unary.Span);
        }

        var type = operand.Type.IsOnly(KindSet.Number) ? operand.Type : CypherType.Number;
        return OnceIfConstant(new NegateExpression(operand, type, unary.Span));
    }

    private Expression BindBinary(Ast.Binary binary) => binary.Operator switch
    {
        Ast.BinaryOperator.And => Junction(BindChain(binary), isAnd: true, binary.Span),
        Ast.BinaryOperator.Or => Junction(BindChain(binary), isAnd: false, binary.Span),
        Ast.BinaryOperator.Xor => Difference(BindPredicate(binary.Left), BindPredicate(binary.Right), binary.Span),
        Ast.BinaryOperator.In => new InExpression(Bind(binary.Left), Bind(binary.Right, KindSet.List), binary.Span),
        Ast.BinaryOperator.StartsWith => BindStringMatch(StringMatch.Prefix, binary),
        Ast.BinaryOperator.EndsWith => BindStringMatch(StringMatch.Suffix, binary),
        Ast.BinaryOperator.Contains => BindStringMatch(StringMatch.Infix, binary),
        Ast.BinaryOperator.RegexMatch => new RegexExpression(Bind(binary.Left, KindSet.String), Bind(binary.Right, KindSet.String), binary.Span),
        Ast.BinaryOperator.Concatenate => BindConcatenation(binary),
        _ => BindArithmetic(binary),
    };

    /// <summary>The operands of a chain of ANDs or ORs as one list; the parser's tree leans to the left.</summary>
    private Expression[] BindChain(Ast.Binary chain)
    {
        var operands = new Stack<Ast.Expression>();
        Ast.Expression rest = chain;
        while (rest is Ast.Binary binary && binary.Operator == chain.Operator)
        {
            operands.Push(binary.Right);
            rest = binary.Left;
        }

        operands.Push(rest);
        return [.. operands.Select(BindPredicate).SelectMany(o => Flatten(chain.Operator, o))];
    }

    /// <summary>AND or OR. A literal that decides nothing goes away, and with it the question whether what is left alone is a Boolean, as in Neo4j.</summary>
    private static Expression Junction(Expression[] operands, bool isAnd, TextSpan span)
    {
        if (operands.FirstOrDefault(o => IsLiteral(o, !isAnd)) is { } decisive)
        {
            return decisive;
        }

        Expression[] rest = [.. operands.Where(o => !IsLiteral(o, isAnd))];
        return rest.Length switch
        {
            0 => operands[0],
            1 when rest[0].Type.MayBe(KindSet.Boolean) => rest[0],
            _ when isAnd => new AndExpression(rest, span),
            _ => new OrExpression(rest, span),
        };
    }

    private static Expression Difference(Expression left, Expression right, TextSpan span) =>
        IsLiteral(right, false) ? left : IsLiteral(left, false) ? right : new XorExpression(left, right, span);

    private static bool IsLiteral(Expression expression, bool value) => expression is ConstantExpression { Value: { IsBoolean: true } constant } && constant.AsBoolean() == value;

    private static IEnumerable<Expression> Flatten(Ast.BinaryOperator chain, Expression operand) =>
        (chain == Ast.BinaryOperator.And ? operand is AndExpression : operand is OrExpression) ? operand.Operands : [operand];

    private StringMatchExpression BindStringMatch(StringMatch kind, Ast.Binary binary) =>
        new StringMatchExpression(kind, Bind(binary.Left), Bind(binary.Right), binary.Span);

    private Expression BindConcatenation(Ast.Binary binary)
    {
        var left = Bind(binary.Left, KindSet.String | KindSet.List);
        var right = Bind(binary.Right, left.Type.Kinds != KindSet.None && left.Type.IsOnly(KindSet.String) ? KindSet.String
            : left.Type.Kinds != KindSet.None && left.Type.IsOnly(KindSet.List) ? KindSet.List
            : KindSet.String | KindSet.List);
        var type = left.Type.Kinds == KindSet.List && right.Type.Kinds == KindSet.List
            ? TypeRules.Result(Ast.BinaryOperator.Add, left.Type, right.Type)
            : TypeRules.Union(left.Type, right.Type);
        return OnceIfConstant(new ConcatenateExpression(left, right, type, binary.Span));
    }

    private Expression BindArithmetic(Ast.Binary binary)
    {
        var left = Bind(binary.Left, TypeRules.LeftOf(binary.Operator));
        var right = Bind(binary.Right, TypeRules.RightOf(binary.Operator, left.Type));
        var operation = binary.Operator switch
        {
            Ast.BinaryOperator.Add => ArithmeticOperator.Add,
            Ast.BinaryOperator.Subtract => ArithmeticOperator.Subtract,
            Ast.BinaryOperator.Multiply => ArithmeticOperator.Multiply,
            Ast.BinaryOperator.Divide => ArithmeticOperator.Divide,
            Ast.BinaryOperator.Modulo => ArithmeticOperator.Modulo,
            _ => ArithmeticOperator.Power,
        };
        return operation == ArithmeticOperator.Multiply ? Product(left, right, binary.Span) : Arithmetic(operation, left, right, TypeRules.Result(binary.Operator, left.Type, right.Type), binary.Span);
    }

    /// <summary>A product, whose literals come together.</summary>
    private Expression Product(Expression left, Expression right, TextSpan span)
    {
        if (LiteralFolding.IsNumber(left))
        {
            (left, right) = (right, left);
        }

        if (LiteralFolding.IsNumber(right) && LiteralFolding.Factors(left) is var (literal, other))
        {
            if (LiteralFolding.Fold(ArithmeticOperator.Multiply, literal, right, span) is { } folded)
            {
                return Product(other, folded, span);
            }

            if (!LiteralFolding.IsNumber(other))
            {
                (left, right) = (PlainProduct(literal, right, span), other);
            }
        }

        return PlainProduct(left, right, span);
    }

    private Expression PlainProduct(Expression left, Expression right, TextSpan span) =>
        Arithmetic(ArithmeticOperator.Multiply, left, right, TypeRules.Result(Ast.BinaryOperator.Multiply, left.Type, right.Type), span);

    private Expression Arithmetic(ArithmeticOperator operation, Expression left, Expression right, CypherType type, TextSpan span) =>
        (Expression?)LiteralFolding.Fold(operation, left, right, span) ?? OnceIfConstant(new ArithmeticExpression(operation, left, right, type, span));

    private Expression BindComparison(Ast.Comparison comparison)
    {
        Expression[] operands = [.. comparison.Operands.Select(Bind)];
        Expression[] pairs =
        [
            .. comparison.Operators.Select((operation, i) => new ComparisonExpression(
                operation, operands[i], operands[i + 1], comparison.Operands[i].Span.To(comparison.Operands[i + 1].Span))),
        ];
        return pairs.Length == 1 ? pairs[0] : new AndExpression(pairs, comparison.Span);
    }

    private NormalizedExpression BindNormalized(Ast.NormalizedPredicate predicate)
    {
        var form = predicate.Form.ToUpperInvariant() switch
        {
            "NFD" => NormalizationForm.FormD,
            "NFKC" => NormalizationForm.FormKC,
            "NFKD" => NormalizationForm.FormKD,
            _ => NormalizationForm.FormC,
        };
        return new NormalizedExpression(Bind(predicate.Operand), form, predicate.Negated, predicate.Span);
    }

    private LabelExpression BindLabels(Ast.LabelPredicate predicate)
    {
        var operand = Bind(predicate.Operand, KindSet.Node | KindSet.Relationship);
        var kind = operand.Type.IsOnly(KindSet.Relationship) ? RemarkKind.RelationshipType : RemarkKind.Label;
        return new LabelExpression(operand, BindLabels(predicate.Labels, kind), predicate.Span);
    }

    /// <summary>What gives the name of a label or type, or a list of them: no literal that cannot be one.</summary>
    public Expression BindTokenNames(Ast.Expression expression)
    {
        var bound = expression is Ast.Parameter ? Bind(expression) : Bind(expression, KindSet.String | KindSet.List);
        CheckTokenName(bound);
        return bound;
    }

    /// <summary>What gives the name of a property key, other than an empty literal.</summary>
    public Expression BindKey(Ast.Expression expression)
    {
        var bound = Bind(expression, KindSet.String);
        CheckTokenName(bound);
        return bound;
    }

    private void CheckTokenName(Expression bound)
    {
        if (bound is ConstantExpression { Value: var literal } && (literal.IsNull || (literal.IsString && literal.AsString().Length == 0)))
        {
            state.Report(SemanticErrors.InvalidTokenName(literal, bound.Span));
        }
    }

    /// <summary>The condition that a label expression states.</summary>
    public LabelCondition BindLabels(Ast.LabelExpression labels, RemarkKind kind) => labels switch
    {
        Ast.LabelAtom e => BindLabel(e, kind),
        Ast.LabelDynamic e => new LabelComputed(BindTokenNames(e.Expression), e.Any),
        Ast.LabelNot e => new LabelNegation(BindLabels(e.Operand, kind)),
        Ast.LabelAnd e => new LabelJunction(BindLabels(e.Left, kind), BindLabels(e.Right, kind), IsAnd: true),
        Ast.LabelOr e => new LabelJunction(BindLabels(e.Left, kind), BindLabels(e.Right, kind), IsAnd: false),
        _ => new LabelAny(),
    };

    private LabelNamed BindLabel(Ast.LabelAtom label, RemarkKind kind)
    {
        state.Remark(kind, label.Span, label.Name);
        return new LabelNamed(label.Name);
    }
}
