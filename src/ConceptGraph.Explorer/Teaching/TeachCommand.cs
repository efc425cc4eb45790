using System.CommandLine;
using ConceptGraph.Sessions.Neo4j;
using ConceptGraph.Teaching;

namespace ConceptGraph.Explorer.Teaching;

/// <summary>The verb <c>teach</c>.</summary>
internal static class TeachCommand
{
    public static Command Create(TextWriter output)
    {
        var server = new Option<string?>("--server") { Description = "The HTTP address of Neo4j. Default: NEO4J_URI, else http://localhost:7474.", HelpName = "URI" };
        var user = new Option<string?>("--user") { Description = "The user. Default: NEO4J_USERNAME, else neo4j where there is a password.", HelpName = "NAME" };
        var passwordFile = new Option<FileInfo?>("--password-file") { Description = "A file with the password. Default: NEO4J_PASSWORD.", HelpName = "FILE" };
        var database = new Option<string?>("--database") { Description = "The database. Default: NEO4J_DATABASE, else neo4j.", HelpName = "NAME" };
        var seedIt = new Option<bool>("--seed-it") { Description = "Put the graph into the server first; without differences nothing is written." };
        var besideOtherData = new Option<bool>("--beside-other-data") { Description = "With --seed-it: also into a database that holds other data, which is left as it is." };
        var seed = new Option<string[]>("--seed") { Description = "The seed folder, with the lessons. Default: graph-seed in this folder or one above.", HelpName = "FOLDER" };
        var port = new Option<int>("--port") { Description = "The port of the guides on this machine. Default: 8001.", HelpName = "N", DefaultValueFactory = _ => TeachOptions.DefaultPort };
        var language = new Option<string>("--lang") { Description = "The language of the first guide: en or id. Default: en.", HelpName = "CODE", DefaultValueFactory = _ => Language.English.Code() };
        var browser = new Option<string?>("--browser") { Description = "Where the class opens Neo4j Browser, when that is another address than the server's.", HelpName = "URI" };
        var everywhere = new Option<bool>("--listen-everywhere") { Description = "Hand the guides to other machines too; for containers." };
        language.AcceptOnlyFromAmong([.. Languages.All.Select(l => l.Code())]);
        port.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && int.TryParse(result.Tokens[0].Value, out int number) && number is < 0 or > 65535)
            {
                result.AddError("--port is a number from 0, which chooses one, to 65535.");
            }
        });

        var command = new Command("teach", "Check the server, serve the lessons to Neo4j Browser, and print the link that opens them.");
        foreach (Option option in new Option[] { server, user, passwordFile, database, seedIt, besideOtherData, seed, port, language, browser, everywhere })
        {
            command.Add(option);
        }

        command.SetAction((result, stop) =>
        {
            var environment = Neo4jOptions.FromEnvironment();
            var options = new TeachOptions
            {
                Server = environment with
                {
                    Uri = result.GetValue(server) ?? environment.Uri,
                    Username = result.GetValue(user) ?? environment.Username,
                    Password = PasswordFile.ReadOr(result.GetValue(passwordFile), "NEO4J_PASSWORD"),
                    Database = result.GetValue(database) ?? environment.Database,
                },
                Browser = result.GetValue(browser),
                SeedsIt = result.GetValue(seedIt),
                BesideOtherData = result.GetValue(besideOtherData),
                Seed = result.GetValue(seed) ?? [],
                Port = result.GetValue(port),
                ListensEverywhere = result.GetValue(everywhere),
                Language = Languages.All.Single(l => l.Code() == result.GetValue(language)),
            };
            return new Lecture(options, output).RunAsync(stop);
        });
        return command;
    }
}
