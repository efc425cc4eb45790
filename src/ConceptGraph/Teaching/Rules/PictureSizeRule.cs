using System.Globalization;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Teaching.Drawing;
using ConceptGraph.Teaching.Reading;

namespace ConceptGraph.Teaching.Rules;

internal sealed class PictureSizeRule() : SeedRule("CG0712", "Picture too small or too large", "A step draws 5 to 25 nodes: fewer say little, more cannot be read on a wall.")
{
    private const int Fewest = 5;
    private const int Most = 25;

    public bool Check(AdocCode query, GraphPicture picture, SeedReport report)
    {
        if (picture.Nodes.Count is >= Fewest and <= Most)
        {
            return true;
        }

        bool isSmall = picture.Nodes.Count < Fewest;
        string found = string.Create(CultureInfo.InvariantCulture, $"{picture.Nodes.Count} nodes");
        report.Add(
            this, query.Span, isSmall ? "the query draws too little" : "the query draws too much", found, "5 to 25 nodes",
            hint: isSmall ? "Follow one more type of relationship." : "Begin at one node by its id, or name the types of relationships.");
        return false;
    }
}
