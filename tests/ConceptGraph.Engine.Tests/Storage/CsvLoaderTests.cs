using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Storage.Csv;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Storage;

public sealed class CsvLoaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("csv").FullName;
    private readonly GraphStore store = new();

    public void Dispose()
    {
        store.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Headers_of_neo4j_admin_are_understood()
    {
        var report = Load(
            "\uFEFFid:ID(P),name,born:int,score:double,ok:boolean,tags:string[],on:date,at:point,skip:IGNORE,:LABEL\r\n" +
            "a,Ada,1815,1.5,true,x;y,2024-02-29,\"{x: 1, y: 2}\",zzz,Person;Mathematician\r\n" +
            "\r\n" +
            "b,\"B, \"\"the\"\"\nsecond\",,,FALSE,,,,,Person\r\n",
            ":START_ID(P),:END_ID(P),:TYPE,since:int\na,b,KNOWS,1830\nb,a,\"KNOWS\",\n");

        var graph = store.Current;
        Assert.Equal((2, 2), (report.Nodes, report.Relationships));
        Assert.Equal(["Person", "Mathematician"], graph.LabelsOf(0).Select(label => graph.Labels[label]));
        Assert.Equal("Ada", Property(0, "name").AsString());
        Assert.Equal(1815, Property(0, "born").AsInteger());
        Assert.Equal(1.5, Property(0, "score").AsFloat());
        Assert.Equal(2, Property(0, "tags").AsList().Count);
        Assert.Equal("2024-02-29", ValueText.ToText(Property(0, "on")));
        Assert.Equal(ValueKind.Point, Property(0, "at").Kind);
        Assert.Equal("B, \"the\"\nsecond", Property(1, "name").AsString());
        Assert.True(Property(1, "ok").IsFalse);
        Assert.Equal(["id", "name", "ok"], graph.NodeKeys(1).Select(key => graph.PropertyKeys[key]).Order(StringComparer.Ordinal));
        Assert.Equal([1], graph.Expand(0, Direction.Outgoing, graph.RelationshipTypes.Find("KNOWS")).Nodes.ToArray());
        Assert.Equal(1830, graph.RelationshipProperty(0, graph.PropertyKeys.Find("since")).AsInteger());
        Assert.Empty(graph.RelationshipKeys(1));
    }

    [Theory]
    [InlineData("id:ID,n:int\na,1\nb,x2\n", "nodes.csv:3:3: 'x2' is not of type INTEGER.")]
    [InlineData("id:ID,n\na,1\na,2\n", "nodes.csv:3:1: A node with the id 'a' was loaded before.")]
    [InlineData("id:ID,n\nä,1,2\n", "nodes.csv:2:5: The header has 2 fields, this record 3.")]
    [InlineData("id:ID,n\na\n", "nodes.csv:2:2: The header has 2 fields, this record 1.")]
    [InlineData("id:ID,n\na,\"open\n\n", "nodes.csv:2:3: The quote that opens here is never closed.")]
    [InlineData("id:ID,n\n\"a\nb\",\"c\"d\n", "nodes.csv:3:4: There is text behind the closing quote of this field.")]
    [InlineData("id:ID,n:wrong\na,1\n", "nodes.csv:1:7: The column 'n:wrong' has a type that is not known.")]
    [InlineData("id:ID,n:date\na,2024-02-30\n", "nodes.csv:2:3: ")]
    [InlineData("", "nodes.csv:1:1: The file has no header.")]
    public void A_bad_line_is_refused_with_its_place_and_nothing_is_loaded(string nodes, string message)
    {
        var error = Assert.Throws<CypherException>(() => Load(nodes, ":START_ID,:END_ID,:TYPE\n"));

        Assert.Contains(message, error.Message, StringComparison.Ordinal);
        Assert.Equal(0, store.Current.NodeCount);
    }

    [Fact]
    public void Bad_lines_are_left_out_and_reported_up_to_the_number_tolerated()
    {
        const string Nodes = "id:ID,n:int\na,1\nb,?\nc,3\n";
        const string Edges = ":START_ID,:END_ID,:TYPE\na,c,T\na,b,T\n";

        var report = Load(Nodes, Edges, tolerated: 2);

        Assert.Equal((2, 1), (report.Nodes, report.Relationships));
        Assert.Collection(
            report.BadLines,
            line => Assert.EndsWith("nodes.csv:3:3: '?' is not of type INTEGER.", line, StringComparison.Ordinal),
            line => Assert.EndsWith("edges.csv:3:3: No node with the id 'b' was loaded.", line, StringComparison.Ordinal));
        Assert.Throws<CypherException>(() => Load(Nodes, Edges, tolerated: 1));
    }

    [Fact]
    public void Fields_longer_than_the_buffer_are_read()
    {
        string text = new('x', 400_000);
        Load($"id:ID,n\na,\"{text}\"\nb,{text}\n", ":START_ID,:END_ID,:TYPE\nb,a,T");

        Assert.Equal(text, Property(0, "n").AsString());
        Assert.Equal(text, Property(1, "n").AsString());
        Assert.Equal(1, store.Current.RelationshipCount);
    }

    private CsvLoadReport Load(string nodes, string edges, int tolerated = 0)
    {
        File.WriteAllText(Path.Combine(folder, "nodes.csv"), nodes);
        File.WriteAllText(Path.Combine(folder, "edges.csv"), edges);
        return CsvLoader.Load(store, new CsvLoadOptions
        {
            Nodes = [new CsvNodeFile(Path.Combine(folder, "nodes.csv"))],
            Relationships = [new CsvRelationshipFile(Path.Combine(folder, "edges.csv"))],
            ToleratedBadLines = tolerated,
        });
    }

    private Value Property(int node, string key) => store.Current.NodeProperty(node, store.Current.PropertyKeys.Find(key));
}
