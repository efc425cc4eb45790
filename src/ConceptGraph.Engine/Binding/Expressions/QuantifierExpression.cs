using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Columns;

namespace ConceptGraph.Engine.Binding.Expressions;

/// <summary><c>all</c>, <c>any</c>, <c>none</c> and <c>single</c> over a list, three-valued; null of null.</summary>
internal sealed class QuantifierExpression(
    QuantifierKind kind, LocalExpression variable, Expression list, Expression condition, TextSpan span) : Expression(CypherType.Boolean, span)
{
    public QuantifierKind Kind { get; } = kind;

    public LocalExpression Variable { get; } = variable;

    public Expression List { get; } = list;

    public Expression Condition { get; } = condition;

    public override IReadOnlyList<Expression> Operands { get; } = [list, condition];

    public override Expression WithOperands(IReadOnlyList<Expression> operands) =>
        new QuantifierExpression(Kind, Variable, operands[0], operands[1], Span);

    public override Value Evaluate(Batch batch, int row, EvaluationContext context)
    {
        var source = List.Evaluate(batch, row, context);
        if (source.IsNull)
        {
            return default;
        }

        var items = ListValue.Of(source);
        int matches = 0;
        bool unknown = false;
        for (long i = 0; i < items.LongCount; i++)
        {
            var item = items.ItemAt(i);
            context.Limits.Spend(1);
            context.Locals[Variable.Number] = item;
            bool? holds = TruthOf(Condition, batch, row, context);
            matches += holds == true ? 1 : 0;
            unknown |= holds is null;
            if (Decided(holds, matches) is { } answer)
            {
                return Value.Boolean(answer);
            }
        }

        return unknown ? default : Value.Boolean(Kind switch
        {
            QuantifierKind.Any => false,
            QuantifierKind.Single => matches == 1,
            _ => true,
        });
    }

    public override string ToString() => $"{Kind.ToString().ToLowerInvariant()}({Variable} IN {List} WHERE {Condition})";

    private bool? Decided(bool? holds, int matches) => Kind switch
    {
        QuantifierKind.All when holds == false => false,
        QuantifierKind.Any when holds == true => true,
        QuantifierKind.None when holds == true => false,
        QuantifierKind.Single when matches > 1 => false,
        _ => null,
    };
}
