using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConceptGraph.Teaching;
using ConceptGraph.Teaching.Drawing;
using ConceptGraph.Teaching.Guides;
using ConceptGraph.Teaching.Reading;
using ConceptGraph.Teaching.Style;
using ConceptGraph.Tests.Queries;

namespace ConceptGraph.Tests.Teaching;

/// <summary>Names and texts with markup and quotation marks in them come out as text, everywhere.</summary>
public sealed partial class EscapingTests
{
    private const string Wild = "<script>alert('1' & \"2\")</script>";

    private static readonly NodeStyle Style = new("Wild", LocalText.Same(Wild), "#FFFFFF", "#000000", "#000000", 90, 2, LocalText.Same("{name}"));

    private static readonly Palette Palette = new("#FFFFFF", "#000000", "#000000", "#000000", [Style], new Dictionary<string, LocalText>());

    private static readonly GraphPicture Picture = new(
        [new PictureNode("a", Style, LocalText.Same(Wild)), new PictureNode("b", Style, LocalText.Same(Wild))], [new PictureEdge("e", 0, 1, LocalText.Same(Wild), IsDisputed: true)]);

    [Fact]
    public void Drawing_and_key()
    {
        XDocument drawing = XDocument.Parse(new SvgPicture(Picture, Palette).Draw(Wild, Language.English));
        XDocument key = XDocument.Parse(PaletteKey.Draw(Palette, Language.Indonesian, columns: 1));

        Assert.Equal(Wild, drawing.Root!.Elements().First(element => element.Name.LocalName == "title").Value);
        Assert.Contains(drawing.Descendants(), element => element.Name.LocalName == "text" && element.Value == Wild);
        AssertNoScript(drawing);
        AssertNoScript(key);
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Indonesian)]
    public void Guides_and_sheets(Language language)
    {
        Course course = WildCourse();

        foreach (string html in new[] { BrowserGuide.Write(course, course.Lessons[0], language), BrowserIndex.Write(course, language), StudentSheet.Write(course, course.Lessons[0], language) })
        {
            XDocument page = XDocument.Parse(VoidElement().Replace(html.Replace("<!doctype html>", "", StringComparison.Ordinal), "${start}/>"));
            Assert.Contains(Wild, page.Root!.Value, StringComparison.Ordinal);
            AssertNoScript(page);
        }
    }

    [Theory]
    [InlineData(Language.English)]
    [InlineData(Language.Indonesian)]
    public void Pages_for_teachers(Language language)
    {
        Course course = WildCourse();

        string page = TeacherPage.Write(course, course.Lessons[0], language);

        Assert.Contains("\\<script\\>alert('1' & \"2\")\\</script\\>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(@"(?<!\\)<", CodeBlock().Replace(page, ""));
    }

    [Fact]
    public void Titles_of_guides_keep_their_quotation_marks_as_Neo4j_Browser_shows_them_as_written() =>
        Assert.Equal("The EU's \"outreach\" &amp; &lt;more&gt;", Markup.Text("The EU's \"outreach\" & <more>"));

    private static void AssertNoScript(XDocument document) => Assert.DoesNotContain(document.Descendants(), element => element.Name.LocalName == "script");

    private static Course WildCourse()
    {
        string step = $"\n== {Wild} | {Wild}\n\n[say]\nen:: {Wild}\nid:: {Wild}\n\n[source,cypher]\n----\nRETURN \"{Wild}\"\n----\n\n"
            + $"[see]\nen:: {Wild}\nid:: {Wild}\n\n[ask]\nen:: {Wild}\nid:: {Wild}\n\n[answer]\nen:: {Wild}\nid:: {Wild}\n";
        string text = $"= {Wild} | {Wild}\n:level: beginner\n:minutes: 10\n\n[aim]\nen:: {Wild}\nid:: {Wild}\n\n[word]\nen:: {Wild}\nid:: {Wild}\n" + string.Concat(Enumerable.Repeat(step, 5));
        Lesson lesson = Assert.Single(LessonReader.Read([("lessons/01-wild.adoc", Encoding.UTF8.GetBytes(text))]).Lessons);
        return new Course([lesson], new Dictionary<AdocCode, GraphPicture>(), Palette, ConceptGraph.Seed.SeedReader.Read([CatalogueFiles.Seed]).Ontology);
    }

    [GeneratedRegex("(?<start><(meta|link|img) [^>]*)>", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex VoidElement();

    [GeneratedRegex("```cypher.*?```", RegexOptions.Singleline, matchTimeoutMilliseconds: 1000)]
    private static partial Regex CodeBlock();
}
