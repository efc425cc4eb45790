using System.Text.RegularExpressions;
using ConceptGraph.Queries;
using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Queries;

/// <summary>What holds for every question of the project.</summary>
public sealed partial class CatalogueTests
{
    public static TheoryData<string> Ids => CatalogueFiles.Ids;

    [Fact]
    public void Each_question_has_exactly_one_method() =>
        Assert.Equal(CatalogueFiles.Catalogue.Questions.Select(question => question.Id), QuestionMethods.All.Select(method => method.QuestionId));

    [Fact]
    public void Each_question_stands_in_the_group_of_its_method() =>
        Assert.All(QuestionMethods.All, method => Assert.Equal(method.Group.Name.ToLowerInvariant(), CatalogueFiles.Catalogue.Get(method.QuestionId).Group));

    [Fact]
    public void Each_method_takes_the_parameters_of_its_question() => Assert.All(QuestionMethods.All, method => Assert.Equal(
        CatalogueFiles.Catalogue.Get(method.QuestionId).Parameters.Select(parameter => parameter.Name),
        method.Method.GetParameters().SkipLast(1).Select(parameter => parameter.Name)));

    [Fact]
    public void Each_question_has_an_expected_answer_and_no_answer_is_left_over() => Assert.Equal(
        CatalogueFiles.Catalogue.Questions.Select(question => CatalogueFiles.ExpectedOf(question.Id)),
        Directory.EnumerateFiles(CatalogueFiles.Questions, "*.expected.json").Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_statement_reads_only_and_needs_no_plugin(string id) =>
        Assert.DoesNotMatch(WritingWords(), TextsAndNames().Replace(CatalogueFiles.Catalogue.Get(id).Cypher, ""));

    [Theory]
    [MemberData(nameof(Ids))]
    public void An_answer_has_an_order(string id) => Assert.Contains("\nORDER BY", CatalogueFiles.Catalogue.Get(id).Cypher, StringComparison.Ordinal);

    [Fact]
    public void Shortest_paths_follow_every_relation_of_the_ontology_and_nothing_else()
    {
        var relations = SeedReader.Read([CatalogueFiles.Seed]).GraphOrThrow().Ontology.Relations.Select(relation => relation.Id);
        string types = VariableLengthTypes().Match(CatalogueFiles.Catalogue.Get("shortest-paths").Cypher).Groups["types"].Value;

        Assert.Equal(relations.Order(StringComparer.Ordinal), types.Split('|').Order(StringComparer.Ordinal));
    }

    /// <summary>With CONCEPTGRAPH_WRITE_DOCS=1 it writes the page instead.</summary>
    [Fact]
    public void The_page_of_questions_is_not_stale()
    {
        string path = System.IO.Path.Combine(CatalogueFiles.Repository, "docs", "questions.md");
        if (CatalogueFiles.Writes)
        {
            File.WriteAllText(path, QuestionsPage.Of(CatalogueFiles.Catalogue));
        }

        Assert.Equal(QuestionsPage.Of(CatalogueFiles.Catalogue), File.ReadAllText(path));
    }

    [GeneratedRegex(@"\b(create|merge|set|delete|remove|load|foreach|use|drop|apoc|gds)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex WritingWords();

    [GeneratedRegex(@"'[^']*'|[$:.]\w+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex TextsAndNames();

    [GeneratedRegex(@"\[:(?<types>[A-Z_|]+)\*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex VariableLengthTypes();
}
