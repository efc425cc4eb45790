using System.Globalization;
using System.Text;

namespace ConceptGraph.Teaching.Guides;

/// <summary>An HTML guide being written: its frame, its slides, and the links that Neo4j Browser follows.</summary>
internal sealed class GuidePage(Course course, Language language, string title)
{
    private readonly StringBuilder html = new StringBuilder()
        .Append("<!doctype html>\n")
        .Append(CultureInfo.InvariantCulture, $"<html lang=\"{language.Code()}\"><head><meta charset=\"utf-8\"><title>{Markup.Text(title)}</title></head><body>\n");

    public Course Course { get; } = course;

    public Language Language { get; } = language;

    public void Slide(Action<StringBuilder> append)
    {
        html.Append("<slide><div class=\"col-sm-12\">\n");
        append(html);
        html.Append("</div></slide>\n");
    }

    /// <summary>A text of a lesson as HTML.</summary>
    public string Say(LocalText text) => string.Concat(InlineText.Parse(text[Language]).Select(Write));

    /// <summary>
    /// What the Browser has to be told once: the colours, and that it is not to look up and draw every other relationship among the nodes of a result. It runs one
    /// command a link.
    /// </summary>
    public string Begin() =>
        $"{Say(Wording.Begin)} {Command($"style {CoursePaths.Base}/{CoursePaths.Style(Language)}", Say(Wording.LoadColours))} · {Command("config autoComplete: false", Say(Wording.DrawOnly))}";

    public string IndexLink() => Open(CoursePaths.Guide(Language, null), Say(Wording.AllLessons));

    public string LessonLink(Lesson lesson, string html) => Open(CoursePaths.Guide(Language, lesson), html);

    /// <summary>The same page, or the index, in the other language.</summary>
    public string OtherLanguageLink(Lesson? lesson)
    {
        Language other = Languages.All.First(candidate => candidate != Language);
        return Open(CoursePaths.Guide(other, lesson), Say(Wording.OtherLanguage));
    }

    public override string ToString() => html + "</body></html>\n";

    private string Write(InlinePiece piece) => piece.Kind switch
    {
        InlineKind.Bold => $"<b>{Markup.Escape(piece.Text)}</b>",
        InlineKind.Code => $"<code>{Markup.Escape(piece.Text)}</code>",
        InlineKind.Web => $"<a href=\"{Markup.Escape(piece.Target!)}\" target=\"_blank\">{Markup.Escape(piece.Text)}</a>",
        InlineKind.Lesson => LinkTo(Course.Find(piece.Target!), piece.Text),
        _ => Markup.Escape(piece.Text),
    };

    private string LinkTo(Lesson lesson, string text) => LessonLink(lesson, Markup.Escape(text.Length > 0 ? text : lesson.Title[Language]));

    private static string Open(string path, string html) => Command($"guide {CoursePaths.Base}/{path}", html);

    private static string Command(string command, string html) => $"<a data-exec=\"{Markup.Escape(command)}\">{html}</a>";
}
