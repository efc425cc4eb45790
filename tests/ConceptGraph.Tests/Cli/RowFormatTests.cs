using System.Text.Json;

namespace ConceptGraph.Tests.Cli;

/// <summary>What is written can be read back by other readers, whatever the values hold.</summary>
public sealed class RowFormatTests
{
    private const string Awkward =
        """
        UNWIND ['plain', 'a,b', 'say "hi"', 'two\nlines', 'tab\there', 'back\\slash', '', '漢字かな', 'e\u0301', '\u05E9\u05DC\u05D5\u05DD'] AS text
        RETURN text, size(text) AS length, null AS nothing, [1, 'x', null] AS list, {k: true} AS map
        """;

    private static readonly string[] Texts = ["plain", "a,b", "say \"hi\"", "two\nlines", "tab\there", "back\\slash", "", "漢字かな", "e\u0301", "\u05E9\u05DC\u05D5\u05DD"];

    [Fact]
    public async Task Csv_reads_back_as_the_same_texts()
    {
        var run = await CapturedRun.OfAsync("query", Awkward, "--format", "csv");

        var records = CsvRecords.Read(run.Output);
        Assert.Equal(["text", "length", "nothing", "list", "map"], records[0]);
        Assert.Equal(Texts, records.Skip(1).Select(record => record[0]));
        Assert.All(records, record => Assert.Equal(5, record.Count));
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1")]
    public async Task Csv_texts_that_a_spreadsheet_would_run_are_disarmed(string text)
    {
        var run = await CapturedRun.OfAsync("query", "RETURN $text AS text", "-P", "text=" + JsonSerializer.Serialize(text), "--format", "csv");

        Assert.Equal("'" + text, CsvRecords.Read(run.Output)[1][0]);
    }

    [Fact]
    public async Task Csv_leaves_negative_numbers_numbers() =>
        Assert.Equal("x\r\n-1\r\n", (await CapturedRun.OfAsync("query", "RETURN -1 AS x", "--format", "csv")).Output);

    [Fact]
    public async Task Json_and_json_lines_hold_the_same_rows()
    {
        var array = await CapturedRun.OfAsync("query", Awkward, "--format", "json");
        var lines = await CapturedRun.OfAsync("query", Awkward, "--format", "jsonl");

        using var document = JsonDocument.Parse(array.Output);
        string[] rows = lines.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(document.RootElement.EnumerateArray().Select(row => row.GetRawText()), rows);
        Assert.Equal(Texts, document.RootElement.EnumerateArray().Select(row => row.GetProperty("text").GetString()!));
        Assert.Equal(JsonValueKind.Null, document.RootElement[0].GetProperty("nothing").ValueKind);
        Assert.Equal("[1,\"x\",null]", document.RootElement[0].GetProperty("list").GetRawText());
    }

    [Fact]
    public async Task Plain_keeps_one_row_on_one_line_and_cuts_nothing()
    {
        string longText = new('x', 5_000);
        var run = await CapturedRun.OfAsync("query", "RETURN $text AS text, 'a\\tb\\nc' AS control", "-P", "text=" + longText);

        Assert.Equal($"text\tcontrol\n{longText}\ta\\tb\\nc\n", run.Output);
    }

    [Fact]
    public async Task A_table_fits_the_terminal_with_wide_characters()
    {
        var run = await CapturedRun.OfAsync(40, "", "query", "RETURN '漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字' AS wide, 'cafe\u0301 noir' AS accent");

        Assert.All(run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries), line =>
            Assert.True(Spectre.Console.StringExtensions.GetCellWidth(line) <= 40, line));
    }

    [Fact]
    public async Task Parameters_are_typed_json_or_text()
    {
        var run = await CapturedRun.OfAsync(
            "query", "RETURN $a + 1 AS a, $b AS b, $c AS c, $d[1] AS d", "-P", "a=41", "-P", "b=true", "-P", "c=plain text", "-P", "d=[1,2]", "--format", "jsonl");

        Assert.Equal("""{"a":42,"b":true,"c":"plain text","d":2}""" + "\n", run.Output);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("plain")]
    [InlineData("json")]
    [InlineData("jsonl")]
    [InlineData("csv")]
    public async Task A_statement_that_fails_half_way_writes_nothing(string format)
    {
        var run = await CapturedRun.OfAsync("query", "UNWIND [1, 0] AS x RETURN 1 / x AS y", "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
    }

    [Fact]
    public async Task Parameters_of_a_question_are_taken_as_its_types_ask()
    {
        var named = await CapturedRun.OfAsync("ask", "timeline", "--from", "2012", "--format", "jsonl", "--to=2013");
        var given = await CapturedRun.OfAsync("ask", "timeline", "-P", "from=2012", "-P", "to=2013", "--format", "jsonl");

        Assert.Equal(0, named.ExitCode);
        Assert.NotEmpty(named.Output);
        Assert.Equal(named.Output, given.Output);
    }

    [Fact]
    public async Task A_statement_can_come_from_standard_input() =>
        Assert.Equal("x\n1\n", (await CapturedRun.OfAsync(width: null, "RETURN 1 AS x", "query", "-")).Output);
}
