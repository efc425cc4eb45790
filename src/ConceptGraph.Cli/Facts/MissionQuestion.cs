namespace ConceptGraph.Cli.Facts;

/// <summary>One of the three questions that the graph was made for.</summary>
internal sealed record MissionQuestion(string Example, string Title, string TitleId)
{
    public static IReadOnlyList<MissionQuestion> All { get; } =
    [
        new("israel-in-the-gcc", "Israel's virtual embassy to the Gulf", "Kedutaan virtual Israel untuk kawasan Teluk"),
        new("israel-loves-iran", "Israel Loves Iran", "Israel Loves Iran"),
        new("eu-digital-outreach-in-china", "The EU's outreach to China", "Penjangkauan Uni Eropa ke Tiongkok"),
    ];
}
