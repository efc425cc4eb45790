using System.IO.Compression;
using System.Text;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Execution;

/// <summary>LOAD CSV; what is expected was asked of Neo4j 5.26.</summary>
public sealed class LoadCsvTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("load-csv").FullName;
    private readonly CypherEngine engine;

    public LoadCsvTests() => engine = new CypherEngine(new GraphStore(), new EngineOptions { LoadCsvFolder = folder });

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("a,b,c\r\n1,\"x \"\"q\"\" y\",\r\n\r\n2,\"\",z\r\n3,\"multi\nline\",w", "['a', 'b', 'c'] ['1', 'x \"q\" y', null] ['2', '', 'z'] ['3', 'multi\\nline', 'w']")]
    [InlineData("\ufeffa,b\n1\n1,2,3\n", "['a', 'b'] ['1'] ['1', '2', '3']")]
    [InlineData("", "")]
    [InlineData("a,b\r1,2\r\r3,\"x\ry\"\r", "['a', 'b'] ['1', '2'] ['3', 'x\\ry']")]
    [InlineData("\"x \\\"q\\\" y\",2\n", "['x \"q\" y', '2']")]
    [InlineData("\"x\\\\y\",x\\y,\"c:\\dir\"\n", "['x\\\\y', 'x\\\\y', 'c:\\\\dir']")]
    public void Records_are_lists(string content, string expected) => Assert.Equal(expected, Rows("LOAD CSV FROM 'file:///f.csv' AS row RETURN row", content));

    [Theory]
    [InlineData("a,b\n1\n1,2,3\n", "{a: '1', b: null} {a: '1', b: '2'}")]
    [InlineData("a,a\n1,2\n", "{a: '2'}")]
    [InlineData("", "")]
    public void With_headers_records_are_maps(string content, string expected) =>
        Assert.Equal(expected, Rows("LOAD CSV WITH HEADERS FROM 'file:///f.csv' AS row RETURN row", content));

    [Fact]
    public void Files_may_be_packed_with_gzip_or_in_UTF_16()
    {
        using (var packed = new GZipStream(File.Create(Path.Combine(folder, "f.csv.gz")), CompressionLevel.Fastest))
        {
            packed.Write("a,é\n"u8);
        }

        File.WriteAllText(Path.Combine(folder, "wide.csv"), "a,é\n", Encoding.Unicode);
        using var result = engine.Run("UNWIND ['f.csv.gz', 'wide.csv'] AS f LOAD CSV FROM 'file:///' + f AS row RETURN row");

        Assert.All(result.Rows, row => Assert.Equal("['a', 'é']", row[0].ToString()));
    }

    [Theory]
    [InlineData("LOAD CSV FROM 'file:///f.csv' AS row RETURN linenumber()", "1 2 3")]
    [InlineData("LOAD CSV WITH HEADERS FROM 'file:///f.csv' AS row RETURN linenumber()", "2 3")]
    [InlineData("LOAD CSV FROM 'file:///f.csv' AS row WITH row[0] AS a ORDER BY a DESC UNWIND [1] AS one RETURN linenumber()", "1 3 2")]
    [InlineData("LOAD CSV FROM 'file:///f.csv' AS row RETURN max(linenumber())", "3")]
    [InlineData("LOAD CSV FROM 'file:///f.csv' AS row WITH count(row) AS c RETURN linenumber()", "null")]
    [InlineData("LOAD CSV FROM 'file:///f.csv' AS row WITH row WHERE linenumber() > 2 RETURN file() ENDS WITH 'f.csv'", "true")]
    [InlineData("RETURN coalesce(linenumber(), file())", "null")]
    public void A_row_knows_the_file_and_the_number_of_its_record(string query, string expected) =>
        Assert.Equal(expected, Rows(query, "a,b\r\n1,\"x\ny\"\r\n\r\n3,4\r\n"));

    [Fact]
    public void Fields_end_at_the_given_terminator() =>
        Assert.Equal("['a,b', 'c']", Rows("LOAD CSV FROM 'file:///f.csv' AS row FIELDTERMINATOR ';' RETURN row", "a,b;c\n"));

    [Theory]
    [InlineData("a,b\n1,2\n3,\"x\"y\n", "file:///f.csv:3:3: There is text behind")]
    [InlineData("a,b\n1,\"never closed\n2,3\n", "file:///f.csv:2:3: The quote that opens here is never closed")]
    public void A_bad_record_is_an_error_with_its_place_behind_the_records_before(string content, string expected)
    {
        File.WriteAllText(Path.Combine(folder, "f.csv"), content);
        using var result = engine.Run("LOAD CSV FROM 'file:///f.csv' AS row RETURN row");
        using var rows = result.Rows.GetEnumerator();
        Assert.True(rows.MoveNext());

        var error = Assert.Throws<CypherException>(() =>
        {
            while (rows.MoveNext())
            {
            }
        });

        Assert.Equal("Neo.ClientError.Statement.ExternalResourceFailed", error.Code);
        Assert.StartsWith(expected, error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("file:///../outside.csv")]
    [InlineData("file:///missing.csv")]
    [InlineData("https://example.org/f.csv")]
    public void Only_files_of_the_folder_are_read(string address) =>
        Assert.Equal(
            "Neo.ClientError.Statement.ExternalResourceFailed",
            Assert.Throws<CypherException>(() => engine.Run($"LOAD CSV FROM '{address}' AS row RETURN row").Rows.Count()).Code);

    private string Rows(string query, string content)
    {
        File.WriteAllText(Path.Combine(folder, "f.csv"), content);
        using var result = engine.Run(query);
        return string.Join(' ', result.Rows.Select(row => row[0].ToString()));
    }
}
