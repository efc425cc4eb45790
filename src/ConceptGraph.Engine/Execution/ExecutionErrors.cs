using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution;

/// <summary>Errors that operators raise while a query runs.</summary>
internal static class ExecutionErrors
{
    private const string TypeCode = "Neo.ClientError.Statement.TypeError";
    private const string SemanticCode = "Neo.ClientError.Statement.SemanticError";
    private const string ArgumentCode = "Neo.ClientError.Statement.ArgumentError";
    private const string ConstraintCode = "Neo.ClientError.Schema.ConstraintValidationFailed";

    public static CypherException NotANode(Value value) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentType", $"Expected a node, but got {value}.");

    public static CypherException NotARelationship(Value value) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentType", $"Expected a relationship, but got {value}.");

    public static CypherException NotAnEntity(Value value, TextSpan span) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentType", $"Expected a node or a relationship, but got {value}.", span);

    public static CypherException NotAMap(Value value, TextSpan span) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentType", $"Expected a map, but got {value}.", span);

    public static CypherException NotDeletable(Value value, TextSpan span) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentType", $"Expected a node, relationship or path to delete, but got {value}.", span);

    public static CypherException NotALabelName(Value value, TextSpan span) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentType", $"Expected the name of a label or type, but got {value}.", span);

    public static CypherException NullLabel(TextSpan span) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentType", "A label or type must not be null.", span);

    public static CypherException NotARowCount(string clause, Value value, TextSpan span) => value.IsNull
        ? new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentType", $"{clause}: Expected a number but got null.", span)
        : value.IsInteger
        ? new(ErrorPhase.Runtime, ArgumentCode, "NegativeIntegerArgument", $"{clause}: Invalid input. '{value}' is not a valid value. Must be a non-negative integer.", span)
        : new(ErrorPhase.Runtime, ArgumentCode, "InvalidArgumentType", $"{clause}: Invalid input. '{value}' is not a valid value. Must be a non-negative integer.", span);

    public static CypherException MergeWithNull(string element, string key, TextSpan span) =>
        new(ErrorPhase.Runtime, SemanticCode, "MergeReadOwnWrites", $"Cannot merge the following {element} because of null property value for '{key}'.", span);

    public static CypherException NullEnd(TextSpan span) =>
        new(ErrorPhase.Runtime, ArgumentCode, "InvalidArgumentValue", "Failed to create relationship: a node at one of its ends is null.", span, "Filter such rows out before.");

    public static CypherException NotAPredicate(Value value, TextSpan span) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentType", $"Don't know how to treat that as a predicate: {value}", span);

    public static CypherException MissingEnd(TextSpan span) =>
        new(ErrorPhase.Runtime, "Neo.ClientError.Statement.EntityNotFound", "DeletedEntityAccess", "Failed to create relationship: a node at one of its ends has been deleted.", span);

    public static CypherException DeletedNode() =>
        new(ErrorPhase.Runtime, "Neo.ClientError.Statement.EntityNotFound", "DeletedEntityAccess", "The node whose labels were to change has been deleted in this statement.");

    public static CypherException StillConnected(long node) =>
        new(ErrorPhase.Runtime, ConstraintCode, "DeleteConnectedNode", $"Cannot delete node<{node}>, because it still has relationships. To delete this node, you must first delete its relationships.", hint: "DETACH DELETE deletes them as well.");

    public static CypherException TooManyRows(long limit) =>
        new(ErrorPhase.Runtime, "Neo.ClientError.Statement.ArgumentError", "RowLimit", $"The query gives more than the {limit:N0} rows that it may.", hint: "Add a LIMIT, aggregate, or raise the limit.");

    public static CypherException PathTooLong(int limit) =>
        new(ErrorPhase.Runtime, ArgumentCode, "PathLengthLimit", $"A variable-length pattern went further than the {limit} relationships that it may.", hint: "Give the pattern an upper bound, or raise the limit.");

    public static CypherException SameEnds(TextSpan span) =>
        new(ErrorPhase.Runtime, ArgumentCode, "InvalidArgumentValue", "The shortest path algorithm does not work when the start and end nodes are the same.", span, "Filter such rows out before, as with WHERE start <> end.");

    public static CypherException ReadOnly() =>
        new(ErrorPhase.Runtime, "Neo.ClientError.Statement.AccessMode", "ReadOnly", "Writing in read access mode not allowed.");

    public static CypherException InsideTransaction() =>
        new(ErrorPhase.Runtime, "Neo.DatabaseError.Transaction.TransactionStartFailed", "InsideTransaction", "A query with 'CALL { ... } IN TRANSACTIONS' can only be executed in an implicit transaction, but tried to execute in an explicit transaction.");

    /// <summary>The error that ended a statement of which some transactions were committed before.</summary>
    public static CypherException AfterTransactions(CypherException error, int committed) =>
        new(error.Phase, error.Code, error.Detail, $"{error.Message} (Transactions committed: {committed})", error.Span, error.Hint);

    public static CypherException MissingParameter(IReadOnlyList<string> names) =>
        new(ErrorPhase.Runtime, "Neo.ClientError.Statement.ParameterMissing", "MissingParameter", $"Expected parameter(s): {string.Join(", ", names)}");

    public static CypherException NotStorable(Value value, string key) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidPropertyType", $"Property values can only be of primitive types or arrays thereof. Encountered: {value} for '{key}'.");

    public static CypherException NotStorableInList(Value value, string key) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidPropertyType", $"Collections containing {(value.IsNull ? "null values" : value.ToString())} can not be stored in properties ('{key}').");

    public static CypherException MixedList(string key) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidPropertyType", $"A stored list has items of one type only: the list for '{key}' mixes types.");

    public static CypherException MixedPoints(string key) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidPropertyType", $"Collections containing point values with different CRS can not be stored in properties ('{key}').");

    public static CypherException CannotLoad(string address, string why, TextSpan span) =>
        new(ErrorPhase.Runtime, "Neo.ClientError.Statement.ExternalResourceFailed", "ExternalResourceFailed", $"Cannot load from '{address}': {why}.", span);

    public static CypherException EquivalentRule(IndexDefinition rule) =>
        new(ErrorPhase.Runtime, "Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists", "EquivalentSchemaRuleAlreadyExists", $"An equivalent {Kind(rule)} already exists: '{rule.Name}'.");

    public static CypherException RuleExists(IndexDefinition rule) =>
        Rule($"{(rule.IsUnique ? "Constraint" : "Index")}AlreadyExists", $"There is the {Kind(rule)} '{rule.Name}' on the same label or type and properties.");

    public static CypherException RuleNameTaken(IndexDefinition rule) =>
        Rule($"{(rule.IsUnique ? "Constraint" : "Index")}WithNameAlreadyExists", $"There already exists an {Kind(rule)} called '{rule.Name}'.");

    public static CypherException EmptyRuleName() => Rule("TokenNameError", "The name of an index or constraint must not be empty.");

    public static CypherException InvalidTokenName(Value name) =>
        Rule("TokenNameError", $"{(name.IsString ? name : "Null")} is not a valid token name. Token names cannot be empty or contain any null-bytes.");

    public static CypherException NameIsNoText(Value name) =>
        new(ErrorPhase.Runtime, TypeCode, "InvalidArgumentType", $"The name of an index or constraint is to be a String, not {name}.");

    public static CypherException InvalidOption(string what) =>
        new(ErrorPhase.Runtime, "Neo.ClientError.General.InvalidArguments", "InvalidOption", what + ".");

    private static CypherException Rule(string error, string message) => new(ErrorPhase.Runtime, "Neo.ClientError.Schema." + error, error, message);

    private static string Kind(IndexDefinition rule) => rule.IsUnique ? "constraint" : "index";

    public static CypherException RepeatedKey(string token, IReadOnlyList<string> keys) =>
        new(ErrorPhase.Runtime, "Neo.ClientError.Schema.RepeatedPropertyInCompositeSchema", "RepeatedProperty", $"Index on (:{token} {{{string.Join(", ", keys)}}}) includes a property more than once.");

    public static CypherException NoSuchIndex(Value name) =>
        new(ErrorPhase.Runtime, "Neo.ClientError.Schema.IndexNotFound", "IndexNotFound", $"No such index {name}", hint: "SHOW INDEXES lists the names.");

    public static CypherException NotSupportedConstraint(string requirement) =>
        new(ErrorPhase.Runtime, "Neo.DatabaseError.Schema.ConstraintCreationFailed", "ConstraintCreationFailed", $"A constraint that requires {requirement} needs Neo4j's Enterprise Edition.", hint: "Uniqueness can be constrained.");

    public static CypherException NoSuchSchemaRule(bool isConstraint, string name) =>
        new(ErrorPhase.Runtime, $"Neo.DatabaseError.Schema.{(isConstraint ? "Constraint" : "Index")}DropFailed", "SchemaRuleNotFound", $"Unable to drop {(isConstraint ? "constraint" : "index")} '{name}': there is none of this name.");
}
