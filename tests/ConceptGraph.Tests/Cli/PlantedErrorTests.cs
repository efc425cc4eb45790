using System.Text;
using System.Text.Json;

namespace ConceptGraph.Tests.Cli;

/// <summary>Mistakes planted all at once in a copy of the project's own seed: each is reported at its place in every format, nothing else is, and nothing is loaded.</summary>
public sealed class PlantedErrorTests : IDisposable
{
    /// <summary>In a file, a text in place of another; <c>»</c> marks where the mistake has to be seen.</summary>
    private static readonly (string Code, string File, string Text, string Instead)[] Edits =
    [
        ("CG0101", "topics/platforms.yaml", "    owner: Facebook (company)\n", "    »ownr: Facebook (company)\n"),
        ("CG0102", "topics/kautilya.yaml", "  - id: kautilya\n    kind: Actor\n    subtype: Person\n    name: Kautilya\n", "  - »id: kautilya\n    kind: Actor\n    subtype: Person\n"),
        ("CG0103", "topics/israel-loves-iran.yaml", "    value: 120000\n", "    value: »many\n"),
        ("CG0107", "topics/israel-loves-iran.yaml", "    stance: contradicted\n", "    stance: »contradict\n"),
        ("CG0201", "topics/actors.yaml", "  - id: google\n    kind: Actor\n", "  - id: google\n    kind: »Aktor\n"),
        ("CG0202", "topics/actors.yaml", "  - id: iran\n    kind: Actor\n    subtype: State\n", "  - id: iran\n    kind: Actor\n    subtype: »Stat\n"),
        ("CG0203", "topics/realism.yaml", "    type: ASSUMES\n", "    type: »ASUMES\n"),
        ("CG0204", "topics/us-china-dialogue.yaml", "    type: ADDRESSES\n    to: cybercrime\n", "    type: ADDRESSES\n    to: »israel\n"),
        ("CG0301", "topics/israel-loves-iran.yaml", "    to: indiegogo\n", "    to: »indigogo\n"),
        ("CG0302", "topics/israel-virtual-embassy.yaml", "    sources: [S003, S006]\n", "    sources: [S003, »S0060]\n"),
        ("CG0303", "topics/cyberspace.yaml", "locator: A.P13.S8}", "locator: »A.P13.S88}"),
        ("CG0304", "topics/virtual-embassies.yaml", "  - id: us-department-of-state\n", "  - id: »facebook\n    kind: Instrument\n    subtype: Platform\n    name: Another\n    definition: One.\n    definitionId: Satu.\n  - id: us-department-of-state\n"),
        ("CG0305", "topics/realism.yaml", "  - from: competition\n    type: BROADER\n", "  - {from: »bipolarity, type: BROADER, to: polarity, basis: editorial, confidence: low}\n  - from: competition\n    type: BROADER\n"),
        ("CG0306", "topics/diplomacy.yaml", "relations:\n", "retired: [{id: old-thing, why: Replaced.}]\nrelations:\n  - {from: »old-thing, type: RELATED_TO, to: diplomacy, basis: editorial, confidence: low}\n"),
        ("CG0401", "topics/us-china-dialogue.yaml", "relations:\n", "relations:\n  - »{from: china, type: RELATED_TO, to: internet, basis: verified, confidence: high}\n"),
        ("CG0402", "topics/public-and-digital-diplomacy.yaml", "relations:\n", "relations:\n  - {from: twitter, type: RELATED_TO, to: internet, stance: »contested, basis: editorial, confidence: low, text: T, textId: T}\n"),
        ("CG0501", "topics/norms-and-agreements.yaml", "    asOf: 2018-11\n", "    asOf: »2018-02-30\n"),
        ("CG0502", "topics/actors.yaml", "    validFrom: 2014\n    validTo: 2015\n", "    validFrom: 2014\n    validTo: »2013\n"),
        ("CG0601", "topics/virtual-embassies.yaml", "relations:\n", "relations:\n  - {from: diplomacy, type: BROADER, to: »cyber-diplomacy, basis: editorial, confidence: low}\n"),
        ("CG0602", "topics/eu-outreach-china.yaml", "entities:\n", "entities:\n  - {id: »lonely-case, kind: Example, subtype: Proposal, name: Lonely case, definition: One., definitionId: Satu.}\n"),
        ("CG0604", "topics/cyber-policy.yaml", "entities:\n", "entities:\n  - {id: second-israel, kind: Actor, subtype: State, name: »ISRAEL, definition: One., definitionId: Satu.}\n"),
        ("CG0903", "topics/scholarship.yaml", "topic: {id", "topic: »&all {id"),
    ];

    private static readonly (string Code, string File, string Text)[] Files =
    [
        ("CG0100", "topics/broken.yaml", "topic: {id: broken, name: B, nameId: B}\nentities: a»: b\n"),
        ("CG0902", "topics/deep.yaml", "topic: [[[[[[[[[[[[[[[»[[[[[[[[[\n"),
        ("CG0903", "topics/bomb.yaml", "topic: »&a {id: bomb, name: B, nameId: B}\nentities: [»*a, »*a]\n"),
        ("CG0904", "topics/latin.yaml", "topic: {id: latin, name: »\u00FF, nameId: B}\n"),
    ];

    private readonly string folder = System.IO.Directory.CreateTempSubdirectory("conceptgraph-").FullName;

    public void Dispose() => System.IO.Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    public async Task Every_planted_mistake_is_reported_at_its_line_and_column_and_nothing_else(string format)
    {
        string[] planted = [.. Plant().Order(StringComparer.Ordinal)];

        var run = await CapturedRun.OfAsync("validate", "--seed", folder, "--format", format);

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(planted, (format switch { "json" => OfJson(run.Output), "sarif" => OfSarif(run.Output), _ => OfText(run.Output) }).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_loaded_and_every_verb_says_so()
    {
        Plant();

        var run = await CapturedRun.OfAsync("query", "RETURN 1", "--seed", folder);

        Assert.Equal(1, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("errors; nothing was loaded.", run.Error, StringComparison.Ordinal);
    }

    /// <summary>Copies the seed with the mistakes; gives each as <c>file:line:column code</c>.</summary>
    private List<string> Plant()
    {
        string seed = System.IO.Path.Combine(SharedFolder.Repository, "graph-seed");
        System.IO.Directory.CreateDirectory(System.IO.Path.Combine(folder, "topics"));
        foreach (string file in System.IO.Directory.EnumerateFiles(seed, "*.yaml").Concat(System.IO.Directory.EnumerateFiles(System.IO.Path.Combine(seed, "topics"))))
        {
            string name = System.IO.Path.GetRelativePath(seed, file).Replace('\\', '/');
            string text = File.ReadAllText(file);
            foreach (var edit in Edits.Where(edit => edit.File == name))
            {
                int at = text.IndexOf(edit.Text, StringComparison.Ordinal);
                Assert.True(at >= 0, $"{name} no longer holds: {edit.Text}");
                text = text[..at] + edit.Instead.Replace("»", "»" + edit.Code, StringComparison.Ordinal) + text[(at + edit.Text.Length)..];
            }

            Write(name, text, Encoding.UTF8);
        }

        foreach (var (code, name, text) in Files)
        {
            Write(name, text.Replace("»", "»" + code, StringComparison.Ordinal), code == "CG0904" ? Encoding.Latin1 : Encoding.UTF8);
        }

        return places;
    }

    private readonly List<string> places = [];

    private void Write(string name, string marked, Encoding encoding)
    {
        string text = marked;
        while (text.IndexOf('»', StringComparison.Ordinal) is var at and >= 0)
        {
            int line = text[..at].Count(letter => letter == '\n') + 1;
            places.Add($"{name}:{line}:{at - text.LastIndexOf('\n', at)} {text.Substring(at + 1, 6)}");
            text = text.Remove(at, 7);
        }

        File.WriteAllBytes(System.IO.Path.Combine(folder, name), encoding.GetBytes(text));
    }

    private IEnumerable<string> OfText(string output) =>
        output.Split('\n').Where(line => line.StartsWith(folder, StringComparison.Ordinal)).Select(line => line[(folder.Length + 1)..].Split(": "))
            .Select(parts => $"{parts[0]} {parts[1].Split(' ')[^1]}");

    private IEnumerable<string> OfJson(string output)
    {
        using var document = JsonDocument.Parse(output);
        return [.. document.RootElement.GetProperty("diagnostics").EnumerateArray().Select(item =>
            $"{item.GetProperty("file").GetString()![(folder.Length + 1)..]}:{item.GetProperty("line")}:{item.GetProperty("column")} {item.GetProperty("code").GetString()}")];
    }

    private IEnumerable<string> OfSarif(string output)
    {
        using var document = JsonDocument.Parse(output);
        return [.. document.RootElement.GetProperty("runs")[0].GetProperty("results").EnumerateArray().Select(item =>
        {
            var place = item.GetProperty("locations")[0].GetProperty("physicalLocation");
            string file = place.GetProperty("artifactLocation").GetProperty("uri").GetString()!;
            return $"{file[(file.IndexOf(folder, StringComparison.Ordinal) + folder.Length + 1)..]}:{place.GetProperty("region").GetProperty("startLine")}:{place.GetProperty("region").GetProperty("startColumn")} {item.GetProperty("ruleId").GetString()}";
        })];
    }
}
