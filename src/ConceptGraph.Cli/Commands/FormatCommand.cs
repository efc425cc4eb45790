using System.CommandLine;
using System.Text;
using ConceptGraph.Cli.Errors;
using ConceptGraph.Cli.Options;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Seed;

namespace ConceptGraph.Cli.Commands;

/// <summary>Rewrites seed files in their one canonical form.</summary>
internal static class FormatCommand
{
    public static Command Create(Terminal terminal)
    {
        var seed = new SeedOption();
        var check = new Option<bool>("--check") { Description = "Change nothing; name the files that would change, and exit with 1 when there are some." };
        var files = new Argument<string[]>("files") { Description = "Files to format. Without any: all of the seed folders.", Arity = ArgumentArity.ZeroOrMore };
        var verb = new Verb(
            "format",
            "Rewrite seed files in canonical form: order, quotes, lines. Comments stay. Formatting twice changes nothing more.",
            "conceptgraph format",
            "conceptgraph format --check",
            "conceptgraph format my-facts/topics/mine.yaml");
        verb.Arguments.Add(files);
        verb.Options.Add(check);
        seed.AddTo(verb);
        verb.SetAction(arguments =>
        {
            var folders = seed.Folders(arguments, terminal);
            var formatter = new SeedFormatter(SeedReader.Read(folders).Ontology);
            var chosen = arguments.GetValue(files) is { Length: > 0 } named
                ? named.Select(file => Find(file, terminal))
                : folders.SelectMany(folder => SeedFolder.Open(folder).Files).Where(file => file.Role != SeedFileRole.Unknown);
            return Format([.. chosen], formatter, arguments.GetValue(check), terminal);
        });
        return verb;
    }

    /// <summary>All texts are made before the first file is written, so that a broken file leaves every file as it was.</summary>
    private static int Format(IReadOnlyList<SeedFile> files, SeedFormatter formatter, bool checkOnly, Terminal terminal)
    {
        var changes = new List<(string File, string Text)>();
        foreach (var file in files)
        {
            string text = FormatOne(file, formatter, terminal);
            if (File.ReadAllText(file.Path) != text)
            {
                changes.Add((file.Path, text));
            }
        }

        foreach (var (file, text) in changes)
        {
            if (!checkOnly)
            {
                Replace(file, text);
            }

            terminal.Output.WriteLine(file);
        }

        terminal.Error.WriteLine(checkOnly
            ? $"{changes.Count} of {files.Count} files would change."
            : $"{changes.Count} of {files.Count} files changed.");
        return checkOnly && changes.Count > 0 ? ExitCode.Wrong : ExitCode.Done;
    }

    private static string FormatOne(SeedFile file, SeedFormatter formatter, Terminal terminal)
    {
        try
        {
            return formatter.Format(file);
        }
        catch (SeedException exception) when (exception.Diagnostics.Count > 0)
        {
            foreach (var diagnostic in exception.Diagnostics)
            {
                terminal.Error.WriteLine(diagnostic);
            }

            throw CommandException.UnreadableFile(file.Path, "it is no YAML that the format understands.");
        }
    }

    private static SeedFile Find(string file, Terminal terminal)
    {
        string path = System.IO.Path.GetFullPath(System.IO.Path.Combine(terminal.Directory, file));
        if (!File.Exists(path))
        {
            throw CommandException.UnreadableFile(file, "there is no such file.");
        }

        string folder = System.IO.Path.GetDirectoryName(path)!;
        string seedFolder = System.IO.Path.GetFileName(folder) == "topics" ? System.IO.Path.GetDirectoryName(folder)! : folder;
        return SeedFolder.Open(seedFolder).Files.FirstOrDefault(known => System.IO.Path.GetFullPath(known.Path) == path && known.Role != SeedFileRole.Unknown)
            ?? throw CommandException.NotInSeed(file);
    }

    /// <summary>Whoever reads the file meanwhile sees the old text or the new one.</summary>
    private static void Replace(string file, string text)
    {
        string temporary = file + ".tmp";
        File.WriteAllText(temporary, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        File.Move(temporary, file, overwrite: true);
    }
}
