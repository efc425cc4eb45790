using ConceptGraph.Seeder;

namespace ConceptGraph.Tests.SeedingService;

/// <summary>A verb of the seeder run in this process, with what it wrote.</summary>
internal sealed record SeederRun(int Code, string Output, string Error)
{
    public static async Task<SeederRun> OfAsync(params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int code = await SeederCommand.InvokeAsync(arguments, output, error);
        return new SeederRun(code, output.ToString(), error.ToString());
    }
}
