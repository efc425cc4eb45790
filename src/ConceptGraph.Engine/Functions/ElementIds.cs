using System.Globalization;

namespace ConceptGraph.Engine.Functions;

/// <summary>
/// Element ids: <c>4:embedded:7</c> is node 7, <c>5:embedded:7</c> relationship 7. The form is Neo4j's, where the middle is the id of the database. They hold as long as
/// the graph they were read from.
/// </summary>
internal static class ElementIds
{
    private const string NodePrefix = "4:embedded:";
    private const string RelationshipPrefix = "5:embedded:";

    public static string OfNode(int node) => NodePrefix + node.ToString(CultureInfo.InvariantCulture);

    public static string OfRelationship(int relationship) => RelationshipPrefix + relationship.ToString(CultureInfo.InvariantCulture);
}
