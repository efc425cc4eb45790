using ConceptGraph.Explorer;
using YamlDotNet.RepresentationModel;

namespace ConceptGraph.Tests.Compose;

/// <summary>No container engine runs where the tests do, so the compose file is held against the rules that make it work and keep it safe.</summary>
public sealed class ComposeTests
{
    private static readonly YamlMappingNode Root = Load();

    private static YamlMappingNode Server => Map(Root, "services", "neo4j");

    private static YamlMappingNode Seeder => Map(Root, "services", "seeder");

    private static YamlMappingNode Teach => Map(Root, "services", "teach");

    [Fact]
    public void The_server_is_an_exact_version_of_community() =>
        Assert.Matches(@"^neo4j:5\.26\.\d+-community$", Text(Server, "image"));

    [Fact]
    public void The_server_gets_no_variable_that_it_would_take_for_a_setting()
    {
        var names = Map(Server, "environment").Children.Keys.Select(key => key.ToString()).ToArray();

        Assert.Empty(names.Intersect(["NEO4J_URI", "NEO4J_USERNAME", "NEO4J_PASSWORD", "NEO4J_DATABASE", "NEO4J_AUTH"]));
    }

    [Fact]
    public void The_Browser_is_told_to_draw_only_what_a_query_returns() =>
        Assert.Equal("config autoComplete: false", Text(Map(Server, "environment"), "NEO4J_browser_post__connect__cmd"));

    [Fact]
    public void Ports_are_open_on_this_machine_only() =>
        Assert.All(List(Server, "ports").Concat(List(Teach, "ports")), port => Assert.StartsWith("127.0.0.1:", port, StringComparison.Ordinal));

    [Fact]
    public void The_health_check_uses_what_the_image_has()
    {
        string[] test = [.. List(Map(Server, "healthcheck"), "test")];

        Assert.Equal(["CMD", "wget"], test[..2]);
        Assert.Contains("7474", test[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void The_password_is_a_secret_file_that_git_ignores()
    {
        Assert.Equal("./secrets/neo4j_password.txt", Text(Map(Root, "secrets", "neo4j_password"), "file"));
        Assert.Equal(["neo4j_password"], List(Server, "secrets"));
        Assert.Equal(["neo4j_password"], List(Seeder, "secrets"));
        Assert.Equal("/run/secrets/neo4j_password", Text(Map(Seeder, "environment"), "Neo4j__PasswordFile"));
        Assert.Contains("secrets/", File.ReadAllLines(System.IO.Path.Combine(SharedFolder.Repository, ".gitignore")));
        Assert.DoesNotContain("NEO4J_PASSWORD", Map(Seeder, "environment").Children.Keys.Select(key => key.ToString()));
    }

    [Fact]
    public void Data_lives_in_a_named_volume()
    {
        string volume = Assert.Single(List(Server, "volumes"), entry => entry.EndsWith(":/data", StringComparison.Ordinal)).Split(':')[0];

        Assert.True(Map(Root, "volumes").Children.ContainsKey(volume));
    }

    [Fact]
    public void The_seeder_waits_for_health_and_runs_once()
    {
        Assert.Equal("service_healthy", Text(Map(Seeder, "depends_on", "neo4j"), "condition"));
        Assert.Equal("no", Text(Seeder, "restart"));
        Assert.Equal("http://neo4j:7474", Text(Map(Seeder, "environment"), "NEO4J_URI"));
    }

    [Fact]
    public void Lessons_wait_for_the_seeder_and_are_opened_from_this_machine()
    {
        string[] command = [.. List(Teach, "command")];

        Assert.Equal("service_completed_successfully", Text(Map(Teach, "depends_on", "seeder"), "condition"));
        Assert.Equal("http://neo4j:7474", Text(Map(Teach, "environment"), "NEO4J_URI"));
        Assert.Equal(["neo4j_password"], List(Teach, "secrets"));
        Assert.Equal(["127.0.0.1:8001:8001"], List(Teach, "ports"));
        Assert.Contains("./graph-seed:/app/graph-seed:ro", List(Teach, "volumes"));
        Assert.Equal("http://localhost:7474", command[Array.IndexOf(command, "--browser") + 1]);
        Assert.DoesNotContain("NEO4J_PASSWORD", Map(Teach, "environment").Children.Keys.Select(key => key.ToString()));
    }

    [Fact]
    public void The_command_of_the_lessons_is_one_that_the_program_knows()
    {
        IEnumerable<string> command = List(Teach, "command").Select(word => word.Replace("${LESSONS_LANGUAGE:-en}", "en", StringComparison.Ordinal));

        Assert.Empty(ExplorerCommand.Create(TextWriter.Null).Parse([.. command]).Errors);
    }

    [Theory]
    [InlineData("seeder")]
    [InlineData("teach")]
    public void An_image_is_built_from_files_that_are_there(string service)
    {
        string repository = SharedFolder.Repository;
        string dockerfile = System.IO.Path.Combine(repository, Text(Map(Root, "services", service, "build"), "dockerfile"));

        var copied = File.ReadLines(dockerfile)
            .Where(line => line.StartsWith("COPY ", StringComparison.Ordinal) && !line.Contains("--from", StringComparison.Ordinal))
            .SelectMany(line => line.Split(' ')[1..^1]);
        Assert.All(copied, path => Assert.True(System.IO.Path.Exists(System.IO.Path.Combine(repository, path)), path));
    }

    private static YamlMappingNode Load()
    {
        using var reader = new StreamReader(System.IO.Path.Combine(SharedFolder.Repository, "docker-compose.yml"));
        var stream = new YamlStream();
        stream.Load(reader);
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }

    private static YamlMappingNode Map(YamlMappingNode node, params string[] path) => path.Aggregate(node, (current, key) => (YamlMappingNode)current[key]);

    private static string Text(YamlMappingNode node, string key) => ((YamlScalarNode)node[key]).Value!;

    private static IEnumerable<string> List(YamlMappingNode node, string key) => ((YamlSequenceNode)node[key]).Select(item => item.ToString());
}
