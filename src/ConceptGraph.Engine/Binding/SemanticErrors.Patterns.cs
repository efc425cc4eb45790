using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Binding;

/// <summary>Patterns, and what a clause may do with them.</summary>
internal static partial class SemanticErrors
{
    public static CypherException NoSingleRelationshipType(string clause, TextSpan span) =>
        Make(
            "NoSingleRelationshipType",
            $"Exactly one relationship type must be specified for {clause}. Did you forget to prefix your relationship type with a ':'?",
            span);

    public static CypherException RequiresDirectedRelationship(string clause, TextSpan span) =>
        Make("RequiresDirectedRelationship", $"Only directed relationships are supported in {clause}", span, "Write -[...]-> or <-[...]-.");

    public static CypherException CreatingVarLength(string clause, TextSpan span) =>
        Make("CreatingVarLength", $"Variable length relationships cannot be used in {clause}", span);

    public static CypherException NotCreatable(string clause, string what, TextSpan span) =>
        Make("UnexpectedSyntax", $"{what} cannot be used in {clause}", span);

    public static CypherException HintWithoutLabel(string variable, string label, TextSpan span) =>
        Make(
            "InvalidHint",
            $"Cannot use this hint: must use label or type `{label}`, that the hint is referring to, on `{variable}` either in the pattern or in the predicates",
            span,
            "Hints may be left out: this engine finds its indexes by itself.");

    public static CypherException InvalidParameterUse(string clause, TextSpan span) =>
        Make(
            "InvalidParameterUse",
            $"Parameter maps cannot be used in `{clause}` patterns (use a literal map instead, e.g. `{{id: $param.id}}`)",
            span);

    public static CypherException InvalidDelete(TextSpan span) =>
        Make("InvalidDelete", "DELETE doesn't support removing labels from a node. Try REMOVE.", span);

    public static CypherException ReadInForeach(string clause, TextSpan span) =>
        Make("InvalidClauseComposition", $"Invalid use of {clause} inside FOREACH", span, "Use UNWIND for reading and writing.");

    public static CypherException WriteInExpression(string clause, string subquery, TextSpan span) =>
        Make("InvalidClauseComposition", $"{clause} cannot be used inside {subquery}, which only reads", span, "Use CALL { ... } for writing.");

    public static CypherException PatternAsValue(TextSpan span) =>
        Make(
            "UnexpectedSyntax",
            "A pattern expression should only be used in order to test the existence of a pattern.",
            span,
            "Use it in WHERE or exists(...), count with COUNT { ... }, or gather with a pattern comprehension: [p = (a)-->(b) | p].");

    public static CypherException ShortestPathShape(string function, TextSpan span) =>
        Make("InvalidShortestPath", $"{function}(...) requires a pattern containing a single relationship", span);

    public static CypherException ShortestPathMinimum(string function, TextSpan span) =>
        Make("InvalidShortestPath", $"{function}(...) does not support a minimal length different from 0 or 1", span);

    public static CypherException WhereInVariableLength(TextSpan span) =>
        Make("UnexpectedSyntax", "Relationship pattern predicates are not supported for variable-length relationships.", span, "Use a quantified path pattern: ((a)-[r WHERE ...]->(b))+");

    public static CypherException TypesInVariableLength(TextSpan span) =>
        Make("UnexpectedSyntax", "Variable length relationships must not use relationship type expressions.", span, "Use a quantified path pattern: -[:!R]->{1,3}");

    public static CypherException PropertiesInShortestPath(string function, TextSpan span) =>
        Make("InvalidShortestPath", $"{function}(...) contains properties. This is currently not supported.", span, "Use a WHERE behind the pattern, as with all(r IN relationships(p) WHERE r.key = value).");

    public static CypherException SameEnds(TextSpan span) =>
        Make("InvalidShortestPath", "The shortest path algorithm does not work when the start and end nodes are the same.", span, "Use SHORTEST 1 (a)-->+(a).");

    public static CypherException UnboundShortestPath(string function, TextSpan span) =>
        Make("InvalidShortestPath", $"A {function}(...) requires bound nodes when not part of a MATCH clause.", span);

    public static CypherException SelfReference(string name, TextSpan span) =>
        Make(
            "UndefinedVariable",
            $"The variable '{name}' is referencing an element that is created in the same CREATE clause which is not allowed. Please only reference variables created in earlier clauses.",
            span,
            "Set the property in a SET behind the CREATE.");

    public static CypherException QuantifiedWithoutRelationship(TextSpan span) =>
        Make("UnexpectedSyntax", "A quantified path pattern needs to have at least one relationship.", span);

    public static CypherException SelectorBesidePaths(TextSpan span) =>
        Make(
            "UnexpectedSyntax",
            "Multiple path patterns cannot be used in the same clause in combination with a selective path selector.",
            span,
            "Give each path a MATCH of its own.");

    public static CypherException MixedRepetition(TextSpan span) =>
        Make("UnexpectedSyntax", "Variable-length relationships (-[*]-) and quantified path patterns (()-->+()) cannot be mixed in one clause.", span, "Use a quantifier for both: -[:R]->+ or -[:R]->{1,3}");

    public static CypherException SubPathName(TextSpan span) =>
        Make("UnexpectedSyntax", "A part of a path cannot be named, but inside of a selector such as SHORTEST 1 (p = (a)-->+(b)).", span, "Write the name before the whole path: MATCH p = (a)-->(b)");

    public static CypherException PathInsideItself(string name, TextSpan span) =>
        Make("UndefinedVariable", $"The path '{name}' is not known inside of its own parentheses.", span, "Put the condition into the WHERE behind the pattern.");

    public static CypherException Juxtaposition(TextSpan span) =>
        Make("UnexpectedSyntax", "Juxtaposition is currently only supported for quantified path patterns.", span, "Put a comma or a relationship between the two.");

    public static CypherException PatternVariableNotIntroduced(string name, TextSpan span) =>
        Make("UndefinedVariable", $"PatternExpressions are not allowed to introduce new variables: '{name}'.", span, "Bind it before, or use EXISTS { ... }.");
}
