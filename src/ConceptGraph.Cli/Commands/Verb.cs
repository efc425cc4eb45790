using System.CommandLine;

namespace ConceptGraph.Cli.Commands;

/// <summary>A command whose help ends in examples.</summary>
internal sealed class Verb(string name, string description, params IReadOnlyList<string> examples) : Command(name, description)
{
    /// <summary>Whole command lines.</summary>
    public IReadOnlyList<string> Examples => examples;
}
