using System.Collections;
using System.Globalization;
using System.Reflection;
using ConceptGraph.Engine.Syntax;
using ConceptGraph.Engine.Syntax.Ast;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Syntax;

/// <summary>A syntax tree as text without spans: <c>(Binary Add a 1)</c>. Absent parts are left out, and so are false flags and empty lists.</summary>
internal static class TreeText
{
    /// <summary>The one expression of a query <c>RETURN …</c>.</summary>
    public static string OfExpression(string text)
    {
        QueryStatement statement = (QueryStatement)CypherParser.Parse($"RETURN {text}");
        ReturnClause result = (ReturnClause)((SingleQuery)statement.Query).Clauses[0];
        return Of(Assert.Single(result.Projection.Items).Expression);
    }

    /// <summary>The clauses of a query, or the command.</summary>
    public static string OfStatement(string text) => CypherParser.Parse(text) switch
    {
        QueryStatement { Query: SingleQuery query } => string.Join('\n', query.Clauses.Select(Of)),
        QueryStatement statement => Of(statement.Query),
        Statement other => Of(other),
    };

    public static string Of(object? node) => node switch
    {
        null => "_",
        VariableReference reference => reference.Name,
        Variable variable => variable.Name,
        Parameter parameter => $"${parameter.Name}",
        Literal literal => Of(literal.Value),
        LabelAtom atom => atom.Name,
        Binary { Operator: BinaryOperator.And or BinaryOperator.Or or BinaryOperator.Xor } chain => $"({chain.Operator} {string.Join(' ', Operands(chain, chain.Operator).Select(Of))})",
        string text => text,
        IEnumerable items => $"[{string.Join(' ', items.Cast<object?>().Select(Of))}]",
        _ when node is not Enum && node.GetType().Assembly == typeof(Clause).Assembly => OfRecord(node),
        _ => node.ToString()!,
    };

    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.Null => "null",
        ValueKind.Boolean => value.AsBoolean() ? "true" : "false",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        ValueKind.Float => value.AsFloat().ToString("R", CultureInfo.InvariantCulture),
        _ => $"'{value.AsString()}'",
    };

    private static string OfRecord(object node)
    {
        List<string> parts = [node.GetType().Name];
        foreach (PropertyInfo property in node.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            object? value = property.GetValue(node);
            switch (value)
            {
                case null or TextSpan or false or ICollection { Count: 0 } or ExplainMode.None or "":
                    break;
                case true:
                    parts.Add(property.Name);
                    break;
                default:
                    parts.Add(property.Name is "Where" or "Quantifier" or "Range" or "Skip" or "Limit" or "Else" or "OrderBy" or "From" or "To" ? $"{property.Name}={Of(value)}" : Of(value));
                    break;
            }
        }

        return $"({string.Join(' ', parts)})";
    }

    /// <summary>Chains of an associative operator are one list, however the parser shaped their tree.</summary>
    private static IEnumerable<Expression> Operands(Expression expression, BinaryOperator operation) =>
        expression is Binary binary && binary.Operator == operation
            ? Operands(binary.Left, operation).Concat(Operands(binary.Right, operation))
            : [expression];
}
