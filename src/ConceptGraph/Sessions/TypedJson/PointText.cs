using System.Globalization;
using System.Text.Json;
using ConceptGraph.Engine.Values.Spatial;

namespace ConceptGraph.Sessions.TypedJson;

/// <summary>Points as text: <c>SRID=4326;POINT (24.7 59.4)</c>, with <c>POINT Z</c> for three coordinates.</summary>
internal static class PointText
{
}
