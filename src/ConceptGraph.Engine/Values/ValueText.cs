namespace ConceptGraph.Engine.Values;

/// <summary>Values as text.</summary>
internal static class ValueText
{
    /// <summary>The value as Cypher would write it; nodes and relationships by id. For debugging and plans.</summary>
    public static string ToDebugString(Value value) => throw new NotSupportedException();

    /// <summary>What <c>toString()</c> and concatenation give.</summary>
    public static string ToText(Value value) => throw new NotSupportedException();
}
