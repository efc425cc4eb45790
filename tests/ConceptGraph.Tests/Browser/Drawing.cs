using System.Text.Json;
using Microsoft.Playwright;

namespace ConceptGraph.Tests.Browser;

/// <summary>What Neo4j Browser draws in a frame, read from the drawing itself.</summary>
internal sealed record Drawing(IReadOnlyList<DrawnNode> Nodes, IReadOnlyList<DrawnRelationship> Relationships)
{
    private const string Script = """
        svg => JSON.stringify({
          nodes: [...svg.querySelectorAll('g.node')].map(g => {
            const circle = g.querySelector('circle.b-outline');
            return {
              id: g.__data__.propertyMap.id, labels: g.__data__.labels, properties: g.__data__.propertyMap,
              fill: circle.getAttribute('fill'), border: circle.getAttribute('stroke'), borderWidth: circle.getAttribute('stroke-width'),
              diameter: 2 * Number(circle.getAttribute('r')),
              captionLines: [...g.querySelectorAll('text.caption')].map(t => t.textContent.trim())
            };
          }),
          relationships: [...svg.querySelectorAll('g.relationship')].map(g => ({
            type: g.__data__.type, start: g.__data__.source.propertyMap.id, end: g.__data__.target.propertyMap.id, properties: g.__data__.propertyMap,
            colour: g.querySelector('path.b-outline').getAttribute('fill'), caption: g.__data__.caption
          }))
        })
        """;

    /// <summary>Which nodes and relationships, in an order of their own.</summary>
    public IEnumerable<string> Elements => Nodes.Select(node => node.Id).Concat(Relationships.Select(edge => $"{edge.Start} {edge.Type} {edge.End}")).Order(StringComparer.Ordinal);

    public static async Task<Drawing> ReadAsync(ILocator svg) =>
        JsonSerializer.Deserialize<Drawing>(await svg.EvaluateAsync<string>(Script), JsonSerializerOptions.Web)!;
}

internal sealed record DrawnNode(
    string Id, string[] Labels, Dictionary<string, JsonElement> Properties, string Fill, string Border, string BorderWidth, double Diameter, string[] CaptionLines);

internal sealed record DrawnRelationship(string Type, string Start, string End, Dictionary<string, JsonElement> Properties, string Colour, string Caption);
