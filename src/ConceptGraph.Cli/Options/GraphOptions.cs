using System.CommandLine;
using ConceptGraph.Cli.Errors;
using ConceptGraph.Cli.Terminals;
using ConceptGraph.Sessions.Neo4j;

namespace ConceptGraph.Cli.Options;

/// <summary>Where the graph is: seed folders for the embedded engine (the default), or a Neo4j server.</summary>
internal sealed class GraphOptions
{
    private readonly Option<string?> server = new("--server")
    {
        Description = "Ask a Neo4j server at this HTTP address, such as http://localhost:7474. Default: the embedded engine.",
        HelpName = "URI",
    };

    private readonly Option<string?> user = new("--user") { Description = "User of the server. Default: NEO4J_USERNAME.", HelpName = "NAME" };

    private readonly Option<string?> passwordFile = new("--password-file")
    {
        Description = "File with the password. Default: NEO4J_PASSWORD, else a question on the terminal.",
        HelpName = "FILE",
    };

    private readonly Option<string?> database = new("--database") { Description = "Database of the server. Default: NEO4J_DATABASE, else neo4j.", HelpName = "NAME" };

    public SeedOption Seed { get; } = new();

    public void AddTo(Command command)
    {
        Seed.AddTo(command);
        foreach (var option in new[] { server, user, passwordFile, database })
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Null for the embedded engine.</summary>
    public Neo4jOptions? ServerOf(ParseResult arguments, Terminal terminal) =>
        arguments.GetValue(server) is { } address ? Complete(Neo4jOptions.FromEnvironment() with { Uri = address }, arguments, terminal) : null;

    /// <summary>The server, also when only the environment or nothing at all names one.</summary>
    public Neo4jOptions ServerOrDefault(ParseResult arguments, Terminal terminal) =>
        ServerOf(arguments, terminal) ?? Complete(Neo4jOptions.FromEnvironment(), arguments, terminal);

    private Neo4jOptions Complete(Neo4jOptions options, ParseResult arguments, Terminal terminal)
    {
        string? name = arguments.GetValue(user) ?? options.Username;
        return options with
        {
            Username = name,
            Password = Password(arguments, terminal) ?? options.Password ?? (name is null ? null : terminal.AskPassword?.Invoke($"Password of {name}: ")),
            Database = arguments.GetValue(database) ?? options.Database,
        };
    }

    private string? Password(ParseResult arguments, Terminal terminal)
    {
        if (arguments.GetValue(passwordFile) is not { } file)
        {
            return null;
        }

        try
        {
            return File.ReadAllText(System.IO.Path.Combine(terminal.Directory, file)).TrimEnd('\r', '\n');
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw CommandException.UnreadableFile(file, exception.Message);
        }
    }
}
