using System.Text.RegularExpressions;
using ConceptGraph.Tests.Cli;

namespace ConceptGraph.Tests.Teaching;

/// <summary><c>conceptgraph validate</c> finds the mistakes of lessons, too, all in one run.</summary>
public sealed partial class ValidateLessonsTests
{
    private const string First = "lessons/01-what-is-a-graph.adoc";
    private const string Second = "lessons/02-israel-virtual-embassy.adoc";

    [Fact]
    public async Task Every_mistake_of_every_lesson_is_told_with_its_place()
    {
        using var seed = new SeedWithMistakes()
            .Plant(First, "<-[:USES]-(:Entity)\nRETURN p", "<-[:USES]-(:Entity)\nRETURN q")
            .Plant(First, "(:Example)-[:USES]->(:Platform)\n", "(:Exampel)-[:USES]->(:Platform)\n")
            .Plant(First, "xref:who-says-so[]", "xref:who-say-so[]")
            .Plant(Second, "id:: Di balik sebuah akun ada orang-orang dengan jabatannya.\n", "")
            .Plant(Second, "MATCH p = (:VirtualMission)", "CREATE p = (:VirtualMission)")
            .Plant(Second, "(:Example {id: 'israel-in-the-gcc'})-[:HAS_MEASUREMENT]->(m:Measurement)\nWHERE m.value IS NOT NULL", "(:Entity)-[]->(:Entity)")
            .Plant("neo4j/palette.yaml", "\"#8CCBF2\"", "\"#3A3A3A\"");

        var run = await CapturedRun.OfAsync("validate", "--seed", seed.Folder);

        Assert.Equal(ExitCode.Wrong, run.ExitCode);
        Assert.Equal(
            [
                $"{First}:68:8 CG0710",
                $"{First}:91:1 CG0711",
                $"{First}:156:52 CG0704",
                $"{Second}:57:1 CG0701",
                $"{Second}:110:1 CG0710",
                $"{Second}:134:1 CG0712",
                "neo4j/palette.yaml:9:64 CG0720",
            ],
            Finding().Matches(run.Output).Select(match => $"{match.Groups["place"].Value[(seed.Folder.Length + 1)..]} {match.Groups["code"].Value}"));
        Assert.Contains("did you mean: who-says-so?", run.Output, StringComparison.Ordinal);
        Assert.Contains("   68 | RETURN q\n      |        ^", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("7 errors, 0 warnings\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lessons_of_a_seed_with_an_error_are_read_all_the_same()
    {
        using var seed = new SeedWithMistakes()
            .Plant("dataset.yaml", "version:", "versoin:")
            .Plant(First, "xref:who-says-so[]", "xref:who-say-so[]");

        var run = await CapturedRun.OfAsync("validate", "--seed", seed.Folder, "--format", "sarif");

        Assert.Equal(ExitCode.Wrong, run.ExitCode);
        Assert.Contains("\"ruleId\": \"CG0704\"", run.Output, StringComparison.Ordinal);
        Assert.Contains("\"uri\": \"file://", run.Output, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"^(?<place>\S+:\d+:\d+): error (?<code>CG\d{4})", RegexOptions.Multiline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Finding();
}
