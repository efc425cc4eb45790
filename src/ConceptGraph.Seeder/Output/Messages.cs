using System.Text.Json;
using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions;

namespace ConceptGraph.Seeder.Output;

/// <summary>Results on standard output in the chosen format; everything else on standard error.</summary>
internal sealed class Messages(TextWriter output, TextWriter error, OutputFormat format)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public void Plan(StorePlan plan) => output.Write(format == OutputFormat.Json ? StorePlanJson.Render(plan) + "\n" : StorePlanText.Render(plan));

    /// <summary>One result: a line for people, or an object for programs.</summary>
    public void Result(string line, object value) => output.WriteLine(format == OutputFormat.Json ? JsonSerializer.Serialize(value, Json) : line);

    public void Error(string text) => error.WriteLine(text.TrimEnd());

    /// <summary>What failed and what to do next.</summary>
    public void Failure(Exception exception)
    {
        if (exception is OperationCanceledException)
        {
            error.WriteLine("Stopped. The next apply goes on from here.");
            return;
        }

        error.WriteLine(exception.Message);
        string? hint = exception switch
        {
            Neo4jException failure => failure.Hint,
            StoreException refusal => refusal.Hint,
            _ => null,
        };
        if (hint is not null)
        {
            error.WriteLine(hint);
        }
    }
}
