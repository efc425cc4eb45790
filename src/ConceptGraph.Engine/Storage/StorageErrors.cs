using System.Globalization;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage;

/// <summary>Errors of the store: broken constraints, schema commands that cannot be carried out, waiting for the writer.</summary>
internal static class StorageErrors
{
    private const string ValidationCode = "Neo.ClientError.Schema.ConstraintValidationFailed";

    /// <summary>A write would give two elements the same values of a unique key.</summary>
    public static CypherException NotUnique(IGraph graph, IndexDefinition constraint, int element, IReadOnlyList<Value> values) =>
        new(
            ErrorPhase.Runtime,
            ValidationCode,
            "ConstraintValidationFailed",
            $"{Element(constraint, element)} already exists with {Key(graph, constraint, values)}");

    /// <summary>A uniqueness constraint cannot be created over the data that is there.</summary>
    public static CypherException DuplicatesExist(IGraph graph, IndexDefinition constraint, int first, int second, IReadOnlyList<Value> values) =>
        new(
            ErrorPhase.Runtime,
            "Neo.DatabaseError.Schema.ConstraintCreationFailed",
            "ConstraintCreationFailed",
            $"Unable to create the constraint '{constraint.Name}': both {Element(constraint, first)} and {Element(constraint, second)} have the {Key(graph, constraint, values)}",
            hint: "Change or remove one of the two first.");

    /// <summary>A node was deleted but not its relationships.</summary>
    public static CypherException StillHasRelationships(int node) =>
        new(
            ErrorPhase.Runtime,
            ValidationCode,
            "DeleteConnectedNode",
            string.Create(CultureInfo.InvariantCulture, $"Cannot delete node<{node}>, because it still has relationships. To delete this node, you must first delete its relationships."),
            hint: "DETACH DELETE deletes a node with its relationships.");

    /// <summary>The name is taken.</summary>
    public static CypherException IndexExists(IndexDefinition definition) =>
        new(ErrorPhase.Runtime, "Neo.ClientError.Schema.IndexWithNameAlreadyExists", "IndexWithNameAlreadyExists", $"There already exists an index or constraint called '{definition.Name}'.");

    /// <summary>No index or constraint has this name.</summary>
    public static CypherException NoSuchIndex(string name) =>
        new(ErrorPhase.Runtime, "Neo.ClientError.Schema.IndexNotFound", "IndexNotFound", $"Unable to drop '{name}'. There is no such index or constraint.");

    /// <summary>Another writer did not finish in time.</summary>
    public static CypherException WriterIsBusy(TimeSpan waited) =>
        new(
            ErrorPhase.Runtime,
            "Neo.TransientError.Transaction.LockAcquisitionTimeout",
            "LockAcquisitionTimeout",
            string.Create(CultureInfo.InvariantCulture, $"Another transaction was still writing after {waited.TotalSeconds:0.###} s."),
            hint: "Run it again, or raise the time that writers wait.");

    /// <summary>There are no ids left.</summary>
    public static CypherException TooManyElements(string what) =>
        new(ErrorPhase.Runtime, "Neo.DatabaseError.General.CapacityExceeded", "CapacityExceeded", $"A graph holds at most {int.MaxValue} {what}.");

    private static string Element(IndexDefinition definition, int id) =>
        string.Create(CultureInfo.InvariantCulture, $"{(definition.IsNode ? "Node" : "Relationship")}({id})");

    private static string Key(IGraph graph, IndexDefinition definition, IReadOnlyList<Value> values)
    {
        string owner = definition.IsNode ? $"label `{graph.Labels[definition.Token]}`" : $"type `{graph.RelationshipTypes[definition.Token]}`";
        var pairs = definition.Keys.Select((key, i) => $"`{graph.PropertyKeys[key]}` = {Text(values[i])}");
        return $"{owner} and {(definition.Keys.Count == 1 ? "property" : "properties")} {string.Join(", ", pairs)}";
    }

    private static string Text(Value value) => value.Kind switch
    {
        ValueKind.String => $"'{value.AsString()}'",
        ValueKind.Integer => value.AsInteger().ToString(CultureInfo.InvariantCulture),
        _ => ValueText.ToDebugString(value),
    };
}
