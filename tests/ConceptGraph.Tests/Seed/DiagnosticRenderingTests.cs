using System.Text.Json;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;

namespace ConceptGraph.Tests.Seed;

public sealed class DiagnosticRenderingTests
{
    private static readonly SeedLoad Load = SampleSeed.Read(("topics/x y.yaml", """
        topic: {id: x, name: X, nameId: X}
        relations:
          - from: isreal
            type: PRACTISES
            to: realism
            basis: seed
            confidence: low
            evidence: [{source: A, locator: A.P1.S2}]
        """));

    [Fact]
    public void Text_shows_the_line_and_what_was_meant() => Assert.Equal(
        """
        seed/topics/x y.yaml:3:11: error CG0301: unknown entity
            3 |   - from: isreal
              |           ^^^^^^
                found: isreal
                expected: the id of an entity
                did you mean: israel?
                hint: Add the entity to a topic, or name one that is there.

        seed/topics/x y.yaml:8:37: warning CG0407: the sentence asserts nothing
            8 |     evidence: [{source: A, locator: A.P1.S2}]
              |                                     ^^^^^^^
                found: A.P1.S2
                expected: a sentence that asserts something
                hint: articles.yaml says so at seed/articles.yaml:5:9.

        1 error, 1 warning

        """,
        DiagnosticText.Render(Load));

    [Fact]
    public void Json_has_the_same_in_fields()
    {
        JsonElement root = JsonDocument.Parse(DiagnosticJson.Render(Load)).RootElement;

        Assert.False(root.GetProperty("valid").GetBoolean());
        Assert.Equal((1, 1), (root.GetProperty("errors").GetInt32(), root.GetProperty("warnings").GetInt32()));
        Assert.Equal(
            """
            {
                  "code": "CG0301",
                  "severity": "error",
                  "file": "seed/topics/x y.yaml",
                  "line": 3,
                  "column": 11,
                  "length": 6,
                  "message": "unknown entity",
                  "found": "isreal",
                  "expected": "the id of an entity",
                  "nearest": "israel",
                  "hint": "Add the entity to a topic, or name one that is there."
                }
            """,
            root.GetProperty("diagnostics")[0].GetRawText());
    }

    [Fact]
    public void Sarif_has_all_rules_and_one_result_a_diagnostic()
    {
        JsonElement log = JsonDocument.Parse(DiagnosticSarif.Render(Load, SeedRules.All)).RootElement;

        JsonElement run = log.GetProperty("runs")[0];
        JsonElement result = run.GetProperty("results")[0];
        JsonElement rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        JsonElement place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        Assert.Equal(SeedRules.All.Count, rules.GetArrayLength());
        Assert.Equal("CG0301", rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString());
        Assert.Equal("seed/topics/x%20y.yaml", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal("""{"startLine":3,"startColumn":11,"endColumn":17}""", JsonSerializer.Serialize(place.GetProperty("region")));
        Assert.Equal(["error", "warning"], run.GetProperty("results").EnumerateArray().Select(item => item.GetProperty("level").GetString()));
    }

    [Fact]
    public void A_line_of_a_megabyte_is_cut_around_the_mistake()
    {
        string wide = new('x', 1_000_000);

        string text = DiagnosticText.Render(SampleSeed.Read(("topics/x.yaml", $"topic: {{id: x, name: {wide}, nameId: X, nope: 1}}\n")));

        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 200));
        Assert.Contains("^^^^", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Control_characters_of_the_data_do_not_reach_the_terminal()
    {
        string text = DiagnosticText.Render(SampleSeed.Read(("topics/x.yaml", "topic: {id: x, name: X, nameId: X}\n\"a\\e[31m\": 1\n")));

        Assert.DoesNotContain('\u001b', text);
    }
}
