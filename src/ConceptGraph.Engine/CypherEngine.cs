namespace ConceptGraph.Engine;

/// <summary>The embedded openCypher engine.</summary>
public sealed class CypherEngine
{
}
