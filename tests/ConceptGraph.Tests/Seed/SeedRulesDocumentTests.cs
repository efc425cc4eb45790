using System.Text;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Rules;

namespace ConceptGraph.Tests.Seed;

/// <summary>Holds docs/seed-rules.md to the rules. With CONCEPTGRAPH_WRITE_DOCS=1 it writes the file instead.</summary>
public sealed class SeedRulesDocumentTests
{
    [Fact]
    public void The_document_lists_the_rules_as_they_are()
    {
        string path = Path.Combine(RepositoryRoot(), "docs", "seed-rules.md");
        if (Environment.GetEnvironmentVariable("CONCEPTGRAPH_WRITE_DOCS") == "1")
        {
            File.WriteAllText(path, Document());
        }

        Assert.Equal(Document(), File.ReadAllText(path));
    }

    [Fact]
    public void No_code_is_given_twice() =>
        Assert.Equal(SeedValidator.Rules.Count, SeedValidator.Rules.Select(rule => rule.Code).Distinct().Count());

    private static string Document()
    {
        StringBuilder text = new("""
            # The rules of a seed

            Generated from the rules by a test (`CONCEPTGRAPH_WRITE_DOCS=1 dotnet test --filter SeedRulesDocumentTests` writes it anew).
            A seed with an error is not loaded; one with warnings is. What a file that cannot be read may define is not missed elsewhere; all else is reported in the same run.
            Rules of lessons (`CG07xx`) are checked by `conceptgraph validate`, their queries once the seed has no error.

            | Code | What is wrong | What is asked for | |
            |---|---|---|---|

            """);
        foreach (SeedRule rule in SeedValidator.Rules)
        {
            string severity = rule.Severity == SeedSeverity.Error ? "error" : "warning";
            text.Append("| ").Append(rule.Code).Append(" | ").Append(rule.Title).Append(" | ").Append(rule.Explanation).Append(" | ").Append(severity).Append(" |\n");
        }

        return text.ToString();
    }

    private static string RepositoryRoot()
    {
        DirectoryInfo? directory = new(AppContext.BaseDirectory);
        while (directory is not null && !File.Exists(Path.Combine(directory.FullName, "ConceptGraph.sln")))
        {
            directory = directory.Parent;
        }

        return directory?.FullName ?? throw new DirectoryNotFoundException("ConceptGraph.sln");
    }
}
