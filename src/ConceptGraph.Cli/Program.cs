using ConceptGraph.Cli;
using ConceptGraph.Cli.Terminals;

using var terminal = Terminal.OfProcess();
return await CommandLine.RunAsync(args, terminal);
