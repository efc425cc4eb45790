using System.Globalization;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;

namespace ConceptGraph.Export.Neo4jAdmin;

/// <summary>
/// Writes a graph as the CSV files of <c>neo4j-admin database import full</c>, for graphs that are too large to send: one file for each set of labels and
/// each type, the command, and the Cypher to run afterwards. An empty database then holds exactly what an apply would have written.
/// </summary>
public static class Neo4jAdminExport
{
    /// <summary>The file with the import command.</summary>
    public const string CommandFile = "import.sh";

    /// <summary>The file with what is left to do in Cypher, a statement a line: values that the CSV files cannot hold, constraints and indexes.</summary>
    public const string FinishFile = "after-import.cypher";

    /// <summary>Writes all files into a folder, which is made when it is missing, and gives the arguments of <c>neo4j-admin</c>.</summary>
    /// <exception cref="IOException">A file cannot be written.</exception>
    public static IReadOnlyList<string> Write(StoreGraph graph, string folder)
    {
        Directory.CreateDirectory(folder);
        var arguments = new List<string>
        {
            "database", "import", "full", "neo4j", "--overwrite-destination", "--id-type=string", "--array-delimiter=" + ImportValue.ArrayDelimiterArgument, "--multiline-fields=true",
        };
        int number = 0;
        foreach (var group in graph.Nodes.Concat(graph.Datasets).GroupBy(node => string.Join(';', node.Labels), StringComparer.Ordinal))
        {
            string file = Write(folder, $"nodes-{Number(++number)}.csv", ImportTable.OfNodes(group.First().Labels, [.. group]));
            arguments.Add($"--nodes={file}");
        }

        foreach (var group in graph.Relationships.GroupBy(relationship => (relationship.Type, Start: relationship.Start.Label, End: relationship.End.Label)))
        {
            string file = Write(folder, $"relationships-{Number(++number)}.csv", ImportTable.OfRelationships([.. group]));
            arguments.Add($"--relationships={file}");
        }

        File.WriteAllLines(System.IO.Path.Combine(folder, FinishFile), [.. Repairs(graph), StoreSchema.Script(graph.RelationshipTypes).TrimEnd()]);
        File.WriteAllText(System.IO.Path.Combine(folder, CommandFile), Script(arguments));
        return arguments;
    }

    private static string Write(string folder, string name, ImportTable table)
    {
        string path = System.IO.Path.GetFullPath(System.IO.Path.Combine(folder, name));
        using var writer = new StreamWriter(path);
        table.Write(writer);
        return path;
    }

    private static IEnumerable<string> Repairs(StoreGraph graph)
    {
        var inNodes = graph.Nodes.Select(node => (Pattern: $"(n:{CypherName.Quote(node.Key.Label)})", node.Properties));
        var inRelationships = graph.Relationships.Select(relationship => (Pattern: $"()-[n:{CypherName.Quote(relationship.Type)}]->()", relationship.Properties));
        return inNodes.Concat(inRelationships)
            .SelectMany(element => element.Properties.Where(property => ImportValue.IsOnlyEmptyText(property.Value)).Select(property => (element.Pattern, Name: $"n.{CypherName.Quote(property.Key)}")))
            .Distinct()
            .Select(place => $"MATCH {place.Pattern} WHERE {place.Name} = ['\\u001E'] SET {place.Name} = [''];");
    }

    private static string Script(IEnumerable<string> arguments) =>
        "#!/bin/sh\n# Stop the server, run this, start it, then run " + FinishFile + ".\nneo4j-admin"
        + string.Concat(arguments.Select(argument => $" \\\n  '{argument.Replace("'", "'\\''", StringComparison.Ordinal)}'")) + "\n";

    private static string Number(int number) => number.ToString("000", CultureInfo.InvariantCulture);
}
