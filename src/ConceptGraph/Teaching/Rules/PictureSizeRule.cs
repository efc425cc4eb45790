using System.Globalization;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Teaching.Drawing;

namespace ConceptGraph.Teaching.Rules;

internal sealed class PictureSizeRule() : SeedRule("CG0712", "Picture too small or too large", "A step draws 5 to 25 nodes: fewer say little, more cannot be read on a wall.")
{
    private const int Fewest = 5;
    private const int Most = 25;

    public bool Check(LessonStep step, GraphPicture picture, SeedReport report)
    {
        if (picture.Nodes.Count is >= Fewest and <= Most)
        {
            return true;
        }

        string found = picture.Nodes.Count.ToString(CultureInfo.InvariantCulture) + " nodes";
        report.Add(this, step.QuerySpan, picture.Nodes.Count < Fewest ? "the query draws too little" : "the query draws too much", found, "5 to 25 nodes");
        return false;
    }
}
