using System.Net;
using System.Net.Sockets;
using ConceptGraph.Explorer;
using ConceptGraph.Explorer.Teaching;
using ConceptGraph.Seed;
using ConceptGraph.Teaching;

namespace ConceptGraph.Tests.Explorer;

/// <summary>The guides' server answers as Neo4j Browser needs it, and what goes wrong is said.</summary>
public sealed class TeachTests
{
    private static TeachingMaterials Materials { get; } = TeachingMaterials.Load(SeedFolder.Find(AppContext.BaseDirectory)!);

    [Fact]
    public async Task The_preflight_of_the_Browser_is_answered()
    {
        await using var server = await StartAsync();
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Options, new Uri(server.Address, TeachingMaterials.IndexGuide(Language.English)));
        request.Headers.Add("Origin", "http://localhost:7474");
        request.Headers.Add("Access-Control-Request-Headers", "cache-control, pragma, sentry-trace");

        using var response = await client.SendAsync(request);

        Assert.Equal(HttpStatusCode.NoContent, response.StatusCode);
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
        Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Headers").Single());
    }

    [Fact]
    public async Task Every_file_is_served_with_the_address_of_this_server()
    {
        await using var server = await StartAsync();
        using var client = new HttpClient();
        foreach (var file in Materials.Files)
        {
            using var response = await client.GetAsync(new Uri(server.Address, file.Path));

            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.Equal("*", response.Headers.GetValues("Access-Control-Allow-Origin").Single());
            Assert.Equal(file.ContentType, response.Content.Headers.ContentType!.ToString());
            Assert.DoesNotContain("{{base}}", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/../ontology.yaml")]
    [InlineData("/%2e%2e/ontology.yaml")]
    [InlineData("/guides/en/nothing.html")]
    public async Task Nothing_else_is_served(string path)
    {
        await using var server = await StartAsync();
        using var client = new HttpClient();

        using var response = await client.GetAsync(new Uri(server.Address.AbsoluteUri.TrimEnd('/') + path));

        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
    }

    [Fact]
    public async Task A_port_in_use_is_said()
    {
        await using var server = await StartAsync();

        var error = await Assert.ThrowsAsync<ExplorerException>(
            () => GuideServer.StartAsync(Materials, new TeachOptions { Port = server.Address.Port }, CancellationToken.None));

        Assert.Contains("in use", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stopped_server_is_said_with_what_to_do()
    {
        var (code, error) = await InvokeAsync("teach", "--server", $"http://127.0.0.1:{FreePort()}", "--seed", SeedFolder.Find(AppContext.BaseDirectory)!);

        Assert.Equal(ExitCode.NoConnection, code);
        Assert.Contains("Start Neo4j", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("teach", "--lang", "fr")]
    [InlineData("teach", "--port", "70000")]
    [InlineData("--graph", "no-such-graph")]
    [InlineData("--urls", "http://0.0.0.0:0")]
    [InlineData("--max-queries", "0")]
    public async Task A_wrong_command_line_is_refused(params string[] arguments) => Assert.Equal(ExitCode.Usage, (await InvokeAsync(arguments)).Code);

    [Theory]
    [InlineData(false, "preselectAuthMethod=NO_AUTH&")]
    [InlineData(true, "")]
    public void The_link_logs_in_by_itself_only_where_no_password_is_asked_for(bool needsPassword, string login) => Assert.Equal(
        $"http://localhost:7474/browser/?{login}cmd=guide&arg=http://localhost:8001/guides/id/index.html",
        TeachingText.BrowserLink(new Uri("http://localhost:7474/"), new Uri("http://localhost:8001/"), Language.Indonesian, needsPassword));

    private static Task<GuideServer> StartAsync() => GuideServer.StartAsync(Materials, new TeachOptions { Port = 0 }, CancellationToken.None);

    private static async Task<(int Code, string Error)> InvokeAsync(params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        int code = await ExplorerCommand.InvokeAsync(arguments, output, error, patience.Token);
        return (code, error.ToString());
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
