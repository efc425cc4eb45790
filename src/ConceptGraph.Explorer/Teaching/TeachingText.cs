using System.Globalization;
using ConceptGraph.Sessions.Diagnosis;
using ConceptGraph.Teaching;

namespace ConceptGraph.Explorer.Teaching;

/// <summary>What the teacher reads on the terminal.</summary>
internal static class TeachingText
{
    public static string Line(Finding finding)
    {
        string mark = finding.State switch
        {
            FindingState.Fine => "ok  ",
            FindingState.Remark => "note",
            _ => "BAD ",
        };
        return $"  {mark}  {finding.Check,-12} {finding.Message}";
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
            Then type these lines in Neo4j Browser, so that it draws only what a query returns, in the colours of the lessons:

              :config autoComplete: false
              :style {At(guides, TeachingMaterials.BrowserStyle(language))}

            The guide can also be opened by typing

              :guide {index}

            Saved queries, to drop on the Browser's window: {At(guides, TeachingMaterials.SavedQueries(language))}
            Stop with Ctrl+C.

            """);
    }

    public static string BrowserLink(Uri browser, Uri guides, Language language, bool needsPassword) =>
        $"{browser}browser/?{(needsPassword ? "" : "preselectAuthMethod=NO_AUTH&")}cmd=guide&arg={At(guides, TeachingMaterials.IndexGuide(language))}";

    private static string At(Uri guides, string path) => new Uri(guides, path).AbsoluteUri;
}
