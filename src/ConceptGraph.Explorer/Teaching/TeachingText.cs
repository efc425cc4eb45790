using System.Globalization;
using ConceptGraph.Sessions.Diagnosis;
using ConceptGraph.Teaching;

namespace ConceptGraph.Explorer.Teaching;

/// <summary>What the teacher reads on the terminal.</summary>
internal static class TeachingText
{
    public static string Line(Finding finding, string? nextStep)
    {
        string mark = finding.State == FindingState.Fine ? "ok  " : "note";
        return $"  {mark}  {finding.Check,-12} {finding.Message}{(nextStep is null ? "" : " " + nextStep)}";
    }

    /// <summary>The link that opens the Browser on the index guide, and the same as lines to type.</summary>
    public static string Invitation(Uri browser, Uri guides, Language language, bool needsPassword)
    {
        string index = At(guides, TeachingMaterials.IndexGuide(language));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""

            Open this link in a web browser:

              {BrowserLink(browser, guides, language, needsPassword)}
            {(needsPassword ? "\nLog in once with your user and password; the guide is open beside the form.\n" : "")}
            The guide begins with two links to press: for the colours, and to draw only what a query returns. Or type the same:

              :style {At(guides, TeachingMaterials.BrowserStyle(language))}
              :config autoComplete: false
              :guide {index}

            Saved queries, to drop on the Browser's window: {At(guides, TeachingMaterials.SavedQueries(language))}
            Stop with Ctrl+C.

            """);
    }

    public static string BrowserLink(Uri browser, Uri guides, Language language, bool needsPassword) =>
        $"{browser}browser/?{(needsPassword ? "" : "preselectAuthMethod=NO_AUTH&")}cmd=guide&arg={At(guides, TeachingMaterials.IndexGuide(language))}";

    private static string At(Uri guides, string path) => new Uri(guides, path).AbsoluteUri;
}
