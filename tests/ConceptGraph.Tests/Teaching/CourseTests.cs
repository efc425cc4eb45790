using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConceptGraph.Sessions;
using ConceptGraph.Teaching;
using ConceptGraph.Tests.Queries;

namespace ConceptGraph.Tests.Teaching;

/// <summary>The project's lessons and all that is made from them.</summary>
public sealed partial class CourseTests(CourseFixture course) : IClassFixture<CourseFixture>
{
    [Fact]
    public void Lessons_and_palette_have_no_mistake() =>
        Assert.True(course.Build.IsValid, string.Join('\n', course.Build.Diagnostics.Select(diagnostic => $"{diagnostic} ({diagnostic.Found}; {diagnostic.Hint})")));

    [Fact]
    public void There_are_at_least_eight_lessons_numbered_from_one() =>
        Assert.Equal(Enumerable.Range(1, Math.Max(8, course.Build.Lessons.Count)), course.Build.Lessons.Select(lesson => lesson.Number));

    [Fact]
    public void Generated_files_are_up_to_date()
    {
        string folder = System.IO.Path.Combine(CatalogueFiles.Seed, "neo4j");
        if (Environment.GetEnvironmentVariable("CONCEPTGRAPH_UPDATE") is "1")
        {
            foreach (TeachingFile file in course.Files)
            {
                string path = System.IO.Path.Combine(folder, file.Path);
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Content.ToArray());
            }

            return;
        }

        Assert.All(course.Files, file =>
        {
            string path = System.IO.Path.Combine(folder, file.Path);
            Assert.True(File.Exists(path) && File.ReadAllBytes(path).AsSpan().SequenceEqual(file.Content.Span), $"{file.Path} is stale: run the tests with CONCEPTGRAPH_UPDATE=1.");
        });
    }

    [Fact]
    public void No_generated_file_is_left_over_from_a_lesson_that_is_gone()
    {
        string folder = System.IO.Path.Combine(CatalogueFiles.Seed, "neo4j");
        IEnumerable<string> kept = new[] { "guides", "pictures", "teachers", "students/en", "students/id" }
            .SelectMany(part => Directory.EnumerateFiles(System.IO.Path.Combine(folder, part), "*", SearchOption.AllDirectories))
            .Select(file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/'));

        Assert.Empty(kept.Except(course.Files.Select(file => file.Path)));
    }

    [Fact]
    public void Guides_keep_to_what_Neo4j_Browser_can_show() => Assert.All(Named(".html", "guides/"), file =>
    {
        string html = Text(file);
        Assert.True(SlideTag().Count(html) >= 2);
        Assert.Empty(EventHandler().Matches(html));
        Assert.All(Link().Matches(html), link => Assert.Contains("target=\"_blank\"", link.Value, StringComparison.Ordinal));
        Assert.All(Command().Matches(html), command => Assert.Matches("\"(config autoComplete: false|(guide|style) \\{\\{base\\}\\}/.*)\"", command.Value));
        Assert.DoesNotContain("<script", html, StringComparison.OrdinalIgnoreCase);
        XDocument.Parse(html.Replace("<!doctype html>", "", StringComparison.Ordinal).Replace("<meta charset=\"utf-8\">", "", StringComparison.Ordinal));
    });

    [Fact]
    public void Every_guide_begins_with_the_colours_and_with_drawing_only_results() => Assert.All(Named(".html", "guides/"), file =>
    {
        string first = Text(file).Split("</slide>")[0];
        Assert.Contains($"data-exec=\"style {{{{base}}}}/conceptgraph.{file.Path.Split('/')[1]}.grass\"", first, StringComparison.Ordinal);
        Assert.Contains("data-exec=\"config autoComplete: false\"", first, StringComparison.Ordinal);
    });

    [Fact]
    public void No_generated_file_fetches_anything_from_elsewhere() => Assert.All(
        course.Files.Where(file => System.IO.Path.GetExtension(file.Path) is ".html" or ".svg" or ".grass" or ".md" or ".adoc"),
        file => Assert.Empty(Fetched().Matches(Text(file)).Select(match => match.Value)));

    [Fact]
    public void Every_command_link_of_a_guide_leads_to_a_file()
    {
        HashSet<string> paths = [.. course.Files.Select(file => file.Path)];
        Assert.All(Named(".html", "guides/").SelectMany(file => CommandTarget().Matches(Text(file))), target => Assert.Contains(target.Groups["path"].Value, paths));
    }

    [Fact]
    public void Every_link_of_a_page_leads_to_a_file()
    {
        HashSet<string> paths = [.. course.Files.Select(file => file.Path), "students/sheet.css"];
        foreach (TeachingFile page in Named(".md", "teachers/").Concat(Named(".html", "students/")))
        {
            Uri address = new($"file:///{page.Path}");
            Assert.All(
                RelativeLink().Matches(Text(page)).Select(match => match.Groups["path"].Value),
                link => Assert.Contains(new Uri(address, link).AbsolutePath.TrimStart('/'), paths));
        }
    }

    [Fact]
    public void Guides_and_sheets_hold_no_answer()
    {
        foreach (Lesson lesson in course.Build.Lessons)
        {
            foreach (TeachingFile file in course.Files.Where(file => file.Path.EndsWith($"{lesson.FileName}.html", StringComparison.Ordinal)))
            {
                Assert.DoesNotContain("Answer", Text(file), StringComparison.Ordinal);
                Assert.DoesNotContain("Jawaban", Text(file), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Pictures_draw_as_many_nodes_and_relationships_as_the_query_returns()
    {
        foreach (Lesson lesson in course.Build.Lessons)
        {
            foreach (LessonStep step in lesson.Steps)
            {
                var counts = await CountAsync(step.Query);
                XDocument svg = XDocument.Parse(Text(course.Files.Single(file => file.Path == $"pictures/en/{lesson.FileName}-{step.Number:00}.svg")));
                Assert.Equal(counts.Nodes, svg.Descendants().Count(element => element.Name.LocalName == "circle"));
                Assert.Equal(2 * counts.Relationships, svg.Descendants().Count(element => element.Name.LocalName == "path"));
            }
        }
    }

    [Fact]
    public void Every_label_has_a_rule_with_a_colour_in_the_style_and_general_labels_come_first()
    {
        foreach (TeachingFile file in Named(".grass", ""))
        {
            string[] rules = Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries);
            int At(string label) => Array.FindIndex(rules, rule => rule.StartsWith($"node.{label} {{ color: #", StringComparison.Ordinal));
            foreach (var kind in course.Graph.Seed!.Ontology.Kinds)
            {
                Assert.InRange(At(kind.Id), At("Entity") + 1, rules.Length);
                Assert.All(kind.Subtypes, subtype => Assert.InRange(Array.FindLastIndex(rules, rule => rule.StartsWith($"node.{subtype.Id} {{", StringComparison.Ordinal)), At(kind.Id) + 1, rules.Length));
            }

            Assert.All(new[] { "Claim", "Measurement", "Dataset" }, label => Assert.True(At(label) > 0));
            Assert.DoesNotContain("//", Text(file), StringComparison.Ordinal);
            Assert.DoesNotContain("/*", Text(file), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Saved_queries_run_as_they_are()
    {
        using ZipArchive archive = new(new MemoryStream(Named(".zip", "saved-queries.en").Single().Content.ToArray()));
        Assert.Equal(course.Graph.Catalogue.Questions.Count, archive.Entries.Count);
        foreach (ZipArchiveEntry entry in archive.Entries)
        {
            using StreamReader reader = new(entry.Open());
            string text = await reader.ReadToEndAsync();
            Assert.Matches(@"^// \d\d \S.*\n", text);
            await course.Graph.Session.ExecutableQuery(text).ExecuteAsync();
        }
    }

    [Fact]
    public void The_address_of_the_server_replaces_the_placeholder()
    {
        TeachingMaterials materials = TeachingMaterials.Load(CatalogueFiles.Seed);
        string html = Encoding.UTF8.GetString(materials.Find(TeachingMaterials.IndexGuide(Language.Indonesian))!.ContentAt(new Uri("http://localhost:8123/")));

        Assert.Contains("guide http://localhost:8123/guides/id/01-what-is-a-graph.html", html, StringComparison.Ordinal);
        Assert.DoesNotContain("{{base}}", html, StringComparison.Ordinal);
        Assert.Null(materials.Find("../ontology.yaml"));
    }

    private async Task<(int Nodes, int Relationships)> CountAsync(string query)
    {
        var paths = (await course.Graph.Session.ExecutableQuery(query).ExecuteAsync()).Records.Select(record => record.As<ConceptGraph.Sessions.Path>("p")).ToArray();
        return (
            paths.SelectMany(path => path.Nodes).DistinctBy(node => node.ElementId).Count(),
            paths.SelectMany(path => path.Relationships).DistinctBy(relationship => relationship.ElementId).Count());
    }

    private IEnumerable<TeachingFile> Named(string ending, string beginning) => course.Files.Where(file =>
        file.Path.EndsWith(ending, StringComparison.Ordinal) && file.Path.StartsWith(beginning, StringComparison.Ordinal));

    private static string Text(TeachingFile file) => Encoding.UTF8.GetString(file.Content.Span);

    [GeneratedRegex("<slide>", RegexOptions.NonBacktracking)]
    private static partial Regex SlideTag();

    [GeneratedRegex(@"\son[\w.]*\s*=", RegexOptions.IgnoreCase | RegexOptions.NonBacktracking)]
    private static partial Regex EventHandler();

    [GeneratedRegex("""(\]\(|(src|href)=")(?<path>[^)"]+)[)"]""", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex RelativeLink();

    [GeneratedRegex("<a [^>]*href=[^>]*>", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    /// <summary>What a web browser loads by itself: not a link to press, nor the name of the SVG vocabulary.</summary>
    [GeneratedRegex("""((src|xlink:href)=["']?|url\(["']?|@import |<link[^>]*href=["']?|image::?|!\[[^\]]*\]\()(https?:)?//[^\s"']*""", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Fetched();

    [GeneratedRegex("data-exec=\"[^\"]*\"", RegexOptions.NonBacktracking)]
    private static partial Regex Command();

    [GeneratedRegex("data-exec=\"(guide|style) \\{\\{base\\}\\}/(?<path>[^\"]*)\"", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex CommandTarget();
}
