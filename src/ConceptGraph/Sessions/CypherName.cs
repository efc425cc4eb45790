namespace ConceptGraph.Sessions;

/// <summary>Names of labels, types, properties and indexes, which cannot be parameters, as Cypher writes them.</summary>
internal static class CypherName
{
    /// <summary>The name itself where it is made of plain letters, digits and underscores, else between backticks.</summary>
    public static string Quote(string name) =>
        name.Length > 0 && !char.IsAsciiDigit(name[0]) && name.All(unit => char.IsAsciiLetterOrDigit(unit) || unit == '_')
            ? name
            : $"`{name.Replace("`", "``", StringComparison.Ordinal)}`";
}
