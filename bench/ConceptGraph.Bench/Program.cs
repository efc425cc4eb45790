using ConceptGraph.Bench;

if (args is ["generate", var folder])
{
    new Pg1Generator(100_000, 1_000_000, 42).WriteTo(folder);
    return 0;
}

if (args is ["storage", var data])
{
    StorageBenchmark.Run(data);
    return 0;
}

Console.Error.WriteLine("""
    bench generate FOLDER   writes the graph g1m: nodes.csv, edges.csv, queries.csv
    bench storage FOLDER    loads g1m and times storage and algorithms, answers checked
    """);
return 2;
