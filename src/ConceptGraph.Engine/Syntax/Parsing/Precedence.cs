namespace ConceptGraph.Engine.Syntax.Parsing;

/// <summary>How tightly operators bind, loosest first.</summary>
internal enum Precedence : byte
{
    None,
    Or,
    Xor,
    And,
    Not,

    /// <summary><c>= &lt;&gt; &lt; &lt;= &gt; &gt;=</c>, in chains.</summary>
    Comparison,

    /// <summary>IN, STARTS WITH, IS NULL and their like, one at a time.</summary>
    Predicate,
    Additive,
    Multiplicative,
    Power,
}
