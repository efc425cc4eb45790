using ConceptGraph.Engine.Syntax;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>Errors in the meaning of a statement, found before it runs. Types: <c>SemanticErrors.Types.cs</c>; patterns and writes: <c>SemanticErrors.Patterns.cs</c>.</summary>
internal static partial class SemanticErrors
{
    public static CypherException UndefinedVariable(string name, TextSpan span, IEnumerable<string> inScope) =>
        Make("UndefinedVariable", $"Variable `{name}` not defined", span, DidYouMean(name, inScope));

    public static CypherException BehindAggregation(string name, TextSpan span) =>
        Make(
            "UndefinedVariable",
            $"In a WITH/RETURN with DISTINCT or an aggregation, it is not possible to access variables declared before the WITH/RETURN: {name}",
            span,
            "Return it as well, or order by something that is returned.");

    public static CypherException VariableAlreadyBound(string name, TextSpan span, string? hint = null) =>
        Make("VariableAlreadyBound", $"Variable `{name}` already declared", span, hint ?? "Choose another name.");

    public static CypherException Shadowing(string name, TextSpan span) =>
        Make(
            "VariableAlreadyBound",
            $"The variable `{name}` is shadowing a variable with the same name from the outer scope and needs to be renamed",
            span,
            "Choose another name behind AS.");

    public static CypherException ColumnNameConflict(string name, TextSpan span) =>
        Make("ColumnNameConflict", "Multiple result columns with the same name are not supported", span, $"Rename one `{name}` with AS.");

    public static CypherException NoExpressionAlias(string clause, TextSpan span) =>
        Make("NoExpressionAlias", $"Expression in {clause} must be aliased (use AS)", span);

    public static CypherException NothingInScope(string clause, TextSpan span) =>
        Make("NoVariablesInScope", $"{clause} * is not allowed when there are no variables in scope", span);

    public static CypherException DifferentColumnsInUnion(TextSpan span) =>
        Make("DifferentColumnsInUnion", "All sub queries in an UNION must have the same return column names", span);

    public static CypherException ClauseComposition(string message, TextSpan span, string? hint = null) =>
        Make("InvalidClauseComposition", message, span, hint);

    public static CypherException InvalidAggregation(string function, TextSpan span, string? hint = null) =>
        Make("InvalidAggregation", $"Invalid use of aggregating function {function}(...) in this context", span, hint ?? "Aggregate in a WITH before.");

    public static CypherException AggregationOverList(TextSpan span) =>
        Make("InvalidAggregation", "Can't use aggregating expressions inside of expressions executing over lists", span, "Compute the subquery in a WITH before.");

    public static CypherException AggregationInOrderBy(string clause, TextSpan span) =>
        Make("InvalidAggregation", $"Cannot use aggregation in ORDER BY if there are no aggregate expressions in the preceding {clause}", span, $"Return the subquery as a column of the {clause}, and sort by that.");

    public static CypherException NestedAggregation(TextSpan span) =>
        Make("NestedAggregation", "Can't use aggregate functions inside of aggregate functions.", span, "Aggregate the inner one in a WITH before.");

    public static CypherException NonConstantInAggregation(TextSpan span) =>
        Make("NonConstantExpression", "Can't use non-deterministic (random) functions inside of aggregate functions.", span);

    public static CypherException AmbiguousAggregation(string expression, TextSpan span) =>
        Make(
            "AmbiguousAggregationExpression",
            $"Aggregation column contains implicit grouping expressions. Illegal expression(s): {expression}",
            span,
            "Beside an aggregation only variables and properties may stand that are returned as columns of their own: extract the expression into a WITH before.");

    public static CypherException CollectColumns(TextSpan span) =>
        Make("InvalidSubqueryColumns", "A Collect Expression must end with a single return column.", span);

    public static CypherException NonConstant(string clause, TextSpan span) =>
        Make("NonConstantExpression", $"It is not allowed to refer to variables in {clause}", span);

    public static CypherException PatternInCount(string clause, TextSpan span) =>
        Make("NonConstantExpression", $"It is not allowed to use patterns in the expression for {clause}", span, "Its value must be known before the query runs.");

    public static CypherException NotAPositiveNumber(Value value, TextSpan span) =>
        Make("InvalidArgumentValue", $"Invalid input. '{value}' is not a valid value. Must be a positive integer.", span);

    public static CypherException NotANaturalNumber(string literal, TextSpan span, bool isInteger) =>
        Make(
            isInteger ? "NegativeIntegerArgument" : "InvalidArgumentType",
            $"Invalid input. '{literal}' is not a valid value. Must be a non-negative integer.",
            span);

    public static CypherException NotAPercentile(string literal, TextSpan span) =>
        Make("NumberOutOfRange", $"Invalid input '{literal}' is not a valid argument, must be a number in the range 0.0 to 1.0", span);

    public static CypherException UnknownFunction(string name, TextSpan span, IEnumerable<string> known) =>
        Make("UnknownFunction", $"Unknown function '{name}'", span, DidYouMean(name, known) ?? NotInThisEngine.Instead(name));

    public static CypherException ArgumentCount(string what, bool tooMany, string signature, TextSpan span) =>
        Make("InvalidNumberOfArguments", $"{(tooMany ? "Too many" : "Insufficient")} parameters for {what}", span, $"Signature: {signature}");

    public static CypherException DistinctScalar(string function, TextSpan span) =>
        Make("InvalidDistinct", $"Invalid use of DISTINCT with function '{function}'", span);

    public static CypherException ProcedureNotFound(string name, TextSpan span, IEnumerable<string> known) =>
        new(
            ErrorPhase.Compile,
            "Neo.ClientError.Procedure.ProcedureNotFound",
            "ProcedureNotFound",
            $"There is no procedure with the name `{name}` registered for this database instance.",
            span,
            DidYouMean(name, known) ?? NotInThisEngine.Instead(name));

    public static CypherException GraphNotFound(string name, TextSpan span) =>
        new(ErrorPhase.Compile, "Neo.ClientError.Database.DatabaseNotFound", "DatabaseNotFound", $"Graph not found: {name}", span, "The one graph here is called neo4j.");

    public static CypherException InvalidPointMap(IEnumerable<string> keys, TextSpan span) =>
        Make(
            "InvalidArgumentValue",
            $"A map with keys {string.Join(", ", keys.Select(key => $"'{key}'"))} is not describing a valid point",
            span,
            "Give x and y, or longitude and latitude; z or height for a third dimension.");

    public static CypherException ArgumentPassingMode(string name, TextSpan span) =>
        Make("InvalidArgumentPassingMode", $"Procedure `{name}` inside a larger query needs its arguments between brackets", span, $"Write CALL {name}(...).");

    public static CypherException UnknownProcedureOutput(string column, TextSpan span, IEnumerable<string> known) =>
        Make("UnknownProcedureOutput", $"Unknown procedure output: `{column}`", span, DidYouMean(column, known));

    public static CypherException YieldNeeded(string name, TextSpan span) =>
        Make(
            "InvalidClauseComposition",
            "Procedure call inside a query does not support naming results implicitly (name explicitly using `YIELD` instead)",
            span,
            $"Write CALL {name}(...) YIELD ...");

    /// <summary>One exception for all errors: the first in the text, with the others behind it; none twice.</summary>
    public static CypherException Combine(IReadOnlyList<CypherException> errors)
    {
        CypherException[] sorted = [.. errors.DistinctBy(e => (e.Span, e.Detail)).OrderBy(e => e.Span?.Start ?? 0)];
        var first = sorted[0];
        return sorted.Length == 1
            ? first
            : new CypherException(first.Phase, first.Code, first.Detail, first.Message, first.Span, first.Hint) { Others = sorted[1..] };
    }

    private static CypherException Make(string detail, string message, TextSpan span, string? hint = null) =>
        new(ErrorPhase.Compile, SyntaxErrors.Code, detail, message, span, hint);

    private static string? DidYouMean(string name, IEnumerable<string> candidates) =>
        NearestName.Find(name, candidates.Where(c => c != name)) is { } nearest ? $"Did you mean `{nearest}`?" : null;
}
