using System.CommandLine;
using System.CommandLine.Help;
using ConceptGraph.Cli.Terminals;

namespace ConceptGraph.Cli.Commands;

/// <summary>The tree of verbs. Building it loads nothing; each verb opens what it needs when it runs.</summary>
internal static class ConceptGraphCommand
{
    public static RootCommand Create(Terminal terminal)
    {
        var root = new RootCommand("A knowledge graph of cyber diplomacy: who did what, who says so, who disputes it.")
        {
            OverviewCommand.Create(terminal),
            ListCommand.Create(terminal),
            AskCommand.Create(terminal),
            ShowCommand.Create(terminal),
            SearchCommand.Create(terminal),
            PathCommand.Create(terminal),
            QueryCommand.Create(terminal),
            ExplainCommand.Create(terminal),
            ValidateCommand.Create(terminal),
            FormatCommand.Create(terminal),
            NewCommand.Create(terminal),
            SchemaCommand.Create(terminal),
            ExportCommand.Create(terminal),
            DoctorCommand.Create(terminal),
        };
        OverviewCommand.AddTo(root, terminal);
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, OverviewCommand.Examples);
        return root;
    }
}
