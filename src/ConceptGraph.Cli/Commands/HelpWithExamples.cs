using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ConceptGraph.Cli.Commands;

/// <summary>The usual help, then the examples of the verb.</summary>
internal sealed class HelpWithExamples(HelpAction help, IReadOnlyList<string> examplesOfRoot) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        int code = WriteUsage(parseResult);
        var examples = parseResult.CommandResult.Command switch
        {
            Verb verb => verb.Examples,
            RootCommand => examplesOfRoot,
            _ => [],
        };
        var output = parseResult.InvocationConfiguration.Output;
        if (examples.Count > 0)
        {
            output.WriteLine("Examples:");
            foreach (string example in examples)
            {
                output.WriteLine("  " + example);
            }

            output.WriteLine();
        }

        return code;
    }

    /// <summary>The library names the file that was started; people start <c>conceptgraph</c>.</summary>
    private int WriteUsage(ParseResult parseResult)
    {
        var configuration = parseResult.InvocationConfiguration;
        var output = configuration.Output;
        using var usage = new StringWriter();
        configuration.Output = usage;
        int code = help.Invoke(parseResult);
        configuration.Output = output;
        output.Write(usage.ToString().Replace(RootCommand.ExecutableName, "conceptgraph", StringComparison.Ordinal));
        return code;
    }
}
