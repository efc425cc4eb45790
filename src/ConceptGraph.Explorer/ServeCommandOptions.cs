using System.CommandLine;

namespace ConceptGraph.Explorer;

/// <summary>The options of serving a graph.</summary>
internal sealed class ServeCommandOptions
{
    private static readonly ServeOptions Defaults = new();

    private readonly Option<string> graph = new("--graph") { Description = "What to serve: seed, empty, a folder of CSV files (neo4j-admin's format) or a snapshot file. Default: seed.", HelpName = "GRAPH", DefaultValueFactory = _ => Defaults.Graph };
    private readonly Option<string[]> seed = new("--seed") { Description = "A seed folder; may be given several times, each laid over the one before. Default: graph-seed in this folder or one above.", HelpName = "FOLDER" };
    private readonly Option<bool> writable = new("--writable") { Description = "Let clients change the graph. Changes are kept in memory only." };
    private readonly Option<string[]> urls = new("--urls") { Description = "Where to listen, several divided by ';'. Beyond this machine only with a password. Default: http://localhost:7480.", HelpName = "URLS" };
    private readonly Option<string> user = new("--user") { Description = "The user that clients log in as. Default: neo4j.", HelpName = "NAME", DefaultValueFactory = _ => Defaults.User };
    private readonly Option<FileInfo?> passwordFile = new("--password-file") { Description = "A file with the password that clients need. Default: CONCEPTGRAPH_PASSWORD, else none.", HelpName = "FILE" };
    private readonly Option<int> timeout = new("--timeout") { Description = "How many seconds a statement may run. Default: 120.", HelpName = "SECONDS", DefaultValueFactory = _ => (int)Defaults.Timeout.TotalSeconds };
    private readonly Option<long> maxRows = new("--max-rows") { Description = "How many rows a statement may give. Default: 10000000.", HelpName = "N", DefaultValueFactory = _ => Defaults.MaxRows };
    private readonly Option<int> maxQueries = new("--max-queries") { Description = "How many statements may run at once. Default: 32.", HelpName = "N", DefaultValueFactory = _ => Defaults.MaxQueries };
    private readonly Option<int> maxBody = new("--max-body") { Description = "How many megabytes a request may have. Default: 64.", HelpName = "MB", DefaultValueFactory = _ => (int)(Defaults.MaxBodyBytes >> 20) };

    public ServeCommandOptions()
    {
        foreach (var option in new[] { timeout, maxQueries, maxBody })
        {
            option.Validators.Add(result =>
            {
                if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out int number) && number < 1)
                {
                    result.AddError($"{option.Name} must be 1 or more.");
                }
            });
        }
    }

    public void AddTo(Command command)
    {
        foreach (Option option in new Option[] { graph, seed, writable, urls, user, passwordFile, timeout, maxRows, maxQueries, maxBody })
        {
            command.Add(option);
        }
    }

    public ServeOptions Read(ParseResult result) => new()
    {
        Graph = result.GetValue(graph)!,
        Seed = result.GetValue(seed) ?? [],
        IsWritable = result.GetValue(writable),
        Urls = result.GetValue(urls) is { Length: > 0 } given ? [.. given.SelectMany(u => u.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))] : Defaults.Urls,
        User = result.GetValue(user)!,
        Password = PasswordFile.ReadOr(result.GetValue(passwordFile), "CONCEPTGRAPH_PASSWORD"),
        Timeout = TimeSpan.FromSeconds(result.GetValue(timeout)),
        MaxRows = result.GetValue(maxRows),
        MaxQueries = result.GetValue(maxQueries),
        MaxBodyBytes = (long)result.GetValue(maxBody) << 20,
    };
}
