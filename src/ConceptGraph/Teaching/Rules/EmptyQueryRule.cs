using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Rules;
using ConceptGraph.Teaching.Drawing;
using ConceptGraph.Teaching.Reading;

namespace ConceptGraph.Teaching.Rules;

internal sealed class EmptyQueryRule() : SeedRule(
    "CG0711", "Nothing to draw", "A step's query returns paths, so that every browser draws the same nodes and lines.")
{
    public bool Check(AdocCode query, GraphPicture picture, SeedReport report)
    {
        if (picture.Edges.Count > 0)
        {
            return true;
        }

        string found = picture.Nodes.Count == 0 ? "no node" : "nodes without a relationship";
        report.Add(this, query.Span, "the query draws no relationship", found, "paths", hint: "MATCH p = (a)-[…]->(b) RETURN p");
        return false;
    }
}
