using System.CommandLine;
using System.Globalization;

namespace ConceptGraph.Seeder;

/// <summary>The options of every verb. What is given here goes before the environment, and that before the configuration files.</summary>
internal sealed class SeederCommandOptions
{
    private readonly Option<string[]> seed = new("--seed") { Description = "A seed folder; may be given several times, each laid over the one before. Default: graph-seed in this folder or one above.", HelpName = "FOLDER", Recursive = true };
    private readonly Option<string?> server = new("--server") { Description = "The HTTP address of the server. Default: NEO4J_URI, else http://localhost:7474.", HelpName = "URI", Recursive = true };
    private readonly Option<string?> user = new("--user") { Description = "The user. Default: NEO4J_USERNAME.", HelpName = "NAME", Recursive = true };
    private readonly Option<FileInfo?> passwordFile = new("--password-file") { Description = "A file with the password. Default: NEO4J_PASSWORD.", HelpName = "FILE", Recursive = true };
    private readonly Option<string?> database = new("--database") { Description = "The database. Default: NEO4J_DATABASE, else neo4j.", HelpName = "NAME", Recursive = true };
    private readonly Option<OutputFormat?> format = new("--format") { Description = "text or json.", HelpName = "FORMAT", Recursive = true };
    private readonly Option<bool> noPrune = new("--no-prune") { Description = "Keep in the store what left the seed.", Recursive = true };
    private readonly Option<int?> maxDeletes = Number("--max-deletes", "N", "How many nodes and relationships may be removed. Default: a tenth of ours.");
    private readonly Option<bool> besideOtherData = new("--beside-other-data") { Description = "Write into a database that holds other data.", Recursive = true };
    private readonly Option<int?> wait = Number("--wait", "SECONDS", "How many seconds to wait for a server that is not up yet. Default: 30.");

    public void AddTo(Command root)
    {
        foreach (Option option in new Option[] { seed, server, user, passwordFile, database, format, noPrune, maxDeletes, besideOtherData, wait })
        {
            root.Add(option);
        }
    }

    /// <summary>Writes what was given over the settings.</summary>
    public void Apply(ParseResult result, SeederSettings settings, SeederVerb verb)
    {
        settings.Verb = verb;
        settings.Seed = result.GetValue(seed) is { Length: > 0 } folders ? folders : settings.Seed;
        settings.Uri = result.GetValue(server) ?? settings.Uri;
        settings.Username = result.GetValue(user) ?? settings.Username;
        settings.PasswordFile = result.GetValue(passwordFile)?.FullName ?? settings.PasswordFile;
        settings.Database = result.GetValue(database) ?? settings.Database;
        settings.Format = result.GetValue(format) ?? settings.Format;
        settings.Prune = settings.Prune && !result.GetValue(noPrune);
        settings.MaxDeletes = result.GetValue(maxDeletes) ?? settings.MaxDeletes;
        settings.BesideOtherData = settings.BesideOtherData || result.GetValue(besideOtherData);
        settings.WaitSeconds = result.GetValue(wait) ?? settings.WaitSeconds;
    }

    private static Option<int?> Number(string name, string helpName, string description) => new(name)
    {
        Description = description,
        HelpName = helpName,
        Recursive = true,
        CustomParser = argument =>
        {
            string text = argument.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number))
            {
                return number;
            }

            argument.AddError($"{name} takes a whole number that is not negative, and '{text}' is none.");
            return null;
        },
    };
}
