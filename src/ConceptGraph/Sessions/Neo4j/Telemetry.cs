using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace ConceptGraph.Sessions.Neo4j;

/// <summary>Traces and metrics under OpenTelemetry's names for databases. Statements carry parameters, so their text holds no data; parameters are never recorded.</summary>
internal static class Telemetry
{
    private static readonly ActivitySource Source = new("ConceptGraph.Neo4j");
    private static readonly Meter Meter = new("ConceptGraph.Neo4j");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>("db.client.operation.duration", "s", "From sending a statement to the first row.");

    public static Activity? Start(Uri address, string database, Statement statement)
    {
        var activity = Source.StartActivity("query", ActivityKind.Client);
        activity?.SetTag("db.system.name", "neo4j").SetTag("db.namespace", database).SetTag("db.query.text", statement.Text)
            .SetTag("server.address", address.Host).SetTag("server.port", address.Port);
        return activity;
    }

    public static void Record(TimeSpan elapsed, string? errorCode) =>
        Duration.Record(elapsed.TotalSeconds, new TagList { { "db.system.name", "neo4j" }, { "error.type", errorCode } });
}
