using System.Globalization;
using System.Text;

namespace ConceptGraph.Teaching.Guides;

/// <summary>Writes the sheet that students fill in: pictures and questions without answers, to be printed from any web browser.</summary>
internal static class StudentSheet
{
    public static string Write(Course course, Lesson lesson, Language language)
    {
        string Say(LocalText text) => string.Concat(InlineText.Parse(text[language]).Select(piece => Write(course, piece, language)));
        string title = $"{lesson.Number:0} · {Markup.Escape(lesson.Title[language])}";
        StringBuilder sheet = new();
        sheet.Append(CultureInfo.InvariantCulture, $"<!doctype html>\n<html lang=\"{language.Code()}\"><head><meta charset=\"utf-8\"><title>{title}</title>\n")
            .Append("<meta name=\"viewport\" content=\"width=device-width\"><link rel=\"stylesheet\" href=\"../sheet.css\"></head><body>\n")
            .Append(CultureInfo.InvariantCulture, $"<header><h1>{title}</h1><p class=\"who\"><span>{Wording.Name[language]}:</span><span>{Wording.Date[language]}:</span></p></header>\n")
            .Append(CultureInfo.InvariantCulture, $"<p>{Say(lesson.Aim)}</p>\n");
        foreach (LessonStep step in lesson.Steps)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<section>\n<h2>{step.Number:0}. {Markup.Escape(step.Title[language])}</h2>\n<p>{Say(step.Say)}</p>\n")
                .Append(CultureInfo.InvariantCulture, $"<img src=\"../../{CoursePaths.Picture(language, lesson, step)}\" alt=\"{Markup.Escape(step.Title[language])}\">\n")
                .Append(CultureInfo.InvariantCulture, $"<p class=\"question\">{Say(step.Ask)}</p>\n<p class=\"line\"></p>\n<p class=\"line\"></p>\n</section>\n");
        }

        sheet.Append(CultureInfo.InvariantCulture, $"<section class=\"words\">\n<h2>{Wording.Words[language]}</h2>\n<ul>\n");
        foreach (LocalText word in lesson.Words)
        {
            sheet.Append(CultureInfo.InvariantCulture, $"<li>{Say(word)}</li>\n");
        }

        return sheet.Append("</ul>\n</section>\n</body></html>\n").ToString();
    }

    private static string Write(Course course, InlinePiece piece, Language language) => piece.Kind switch
    {
        InlineKind.Bold => $"<b>{Markup.Escape(piece.Text)}</b>",
        InlineKind.Code => $"<code>{Markup.Escape(piece.Text)}</code>",
        InlineKind.Lesson => Markup.Escape(piece.Text.Length > 0 ? piece.Text : course.Find(piece.Target!).Title[language]),
        _ => Markup.Escape(piece.Text),
    };
}
