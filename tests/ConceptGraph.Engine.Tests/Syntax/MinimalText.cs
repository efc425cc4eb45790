using ConceptGraph.Engine.Syntax.Ast;

namespace ConceptGraph.Engine.Tests.Syntax;

/// <summary>Writes expressions by a table of precedence of its own.</summary>
internal static class MinimalText
{
    private const int Tightest = 12;

    public static string Of(Expression expression) => Of(expression, 0);

    private static string Of(Expression expression, int around)
    {
        (string text, int own) = Write(expression);
        return own < around ? $"({text})" : text;
    }

    private static (string Text, int Precedence) Write(Expression expression) => expression switch
    {
        VariableReference variable => (variable.Name, Tightest),
        Literal { Value.IsString: true } literal => ($"'{Escape(literal.Value.AsString())}'", Tightest),
        Literal literal => (TreeText.Of(literal.Value), Tightest),
        Binary binary => Write(binary),
        Comparison comparison => (string.Concat(comparison.Operands.Select((operand, index) =>
            (index == 0 ? string.Empty : $" {Sign(comparison.Operators[index - 1])} ") + Of(operand, 6))), 5),
        Unary unary => ($"NOT {Of(unary.Operand, 4)}", 4),
        IsNull test => ($"{Of(test.Operand, 7)} IS NOT NULL", 6),
        PropertyAccess access => ($"{Of(access.Target, Tightest)}.{access.Key}", Tightest),
        Subscript subscript => ($"{Of(subscript.Target, Tightest)}[{Of(subscript.Index)}]", Tightest),
        Slice slice => ($"{Of(slice.Target, Tightest)}[{Of(slice.From!)}..]", Tightest),
        ListLiteral list => ($"[{string.Join(", ", list.Items.Select(item => Of(item)))}]", Tightest),
        FunctionCall call => ($"{call.Name}({string.Join(", ", call.Arguments.Select(item => Of(item)))})", Tightest),
        ListComprehension comprehension => ($"[x IN {Of(comprehension.List)} WHERE {Of(comprehension.Where!)}]", Tightest),
        _ => throw new NotSupportedException(expression.GetType().Name),
    };

    private static (string Text, int Precedence) Write(Binary binary)
    {
        (string sign, int own, int left) = binary.Operator switch
        {
            BinaryOperator.Or => ("OR", 1, 1),
            BinaryOperator.Xor => ("XOR", 2, 2),
            BinaryOperator.And => ("AND", 3, 3),
            BinaryOperator.In => ("IN", 6, 7),
            BinaryOperator.StartsWith => ("STARTS WITH", 6, 7),
            BinaryOperator.EndsWith => ("ENDS WITH", 6, 7),
            BinaryOperator.Contains => ("CONTAINS", 6, 7),
            BinaryOperator.RegexMatch => ("=~", 6, 7),
            BinaryOperator.Add => ("+", 7, 7),
            BinaryOperator.Subtract => ("-", 7, 7),
            BinaryOperator.Concatenate => ("||", 7, 7),
            BinaryOperator.Multiply => ("*", 8, 8),
            BinaryOperator.Divide => ("/", 8, 8),
            BinaryOperator.Modulo => ("%", 8, 8),
            _ => ("^", 9, 9),
        };
        return ($"{Of(binary.Left, left)} {sign} {Of(binary.Right, own + 1)}", own);
    }

    private static string Sign(ComparisonOperator comparison) => comparison switch
    {
        ComparisonOperator.Equal => "=",
        ComparisonOperator.NotEqual => "<>",
        ComparisonOperator.Less => "<",
        ComparisonOperator.LessOrEqual => "<=",
        ComparisonOperator.Greater => ">",
        _ => ">=",
    };

    private static string Escape(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
}
