namespace ConceptGraph.Explorer;

/// <summary>The program cannot do what it was asked to; the message is for the person who asked. Made only by its named factories.</summary>
internal sealed class ExplorerException : Exception
{
    private ExplorerException(int exitCode, string message, Exception? inner = null)
        : base(message, inner) => ExitCode = exitCode;

    public int ExitCode { get; }

    public static ExplorerException NoGraph(string graph) => new(
        ConceptGraph.ExitCode.Usage, $"There is no graph '{graph}': neither 'seed' nor 'empty', and no folder or file of that name.");

    public static ExplorerException NoSeed() => new(
        ConceptGraph.ExitCode.Usage, "There is no folder 'graph-seed' here or above. Name it with --seed FOLDER, or begin with --graph empty.");

    public static ExplorerException NoCsv(string folder) => new(ConceptGraph.ExitCode.Wrong, $"The folder '{folder}' holds no .csv file.");

    public static ExplorerException Address(string url) => new(ConceptGraph.ExitCode.Usage, $"'{url}' is no address to listen at. Write it like http://127.0.0.1:7480.");

    public static ExplorerException OpenToAll(string url) => new(
        ConceptGraph.ExitCode.Usage,
        $"{url} can be reached from other machines, so a password is needed: --password-file FILE, or CONCEPTGRAPH_PASSWORD. Without one, listen at http://127.0.0.1:PORT.");

    public static ExplorerException PortInUse(string urls, string option, Exception inner) => new(
        ConceptGraph.ExitCode.Wrong, $"{urls} is in use by another program.\n  hint: Stop that one, or choose another port with {option}.", inner);

    public static ExplorerException PasswordFile(string path, Exception inner) => new(
        ConceptGraph.ExitCode.Usage, $"The password file '{path}' cannot be read: {inner.Message}", inner);

    public static ExplorerException NoMaterials(string folder, Exception inner) => new(
        ConceptGraph.ExitCode.Wrong, $"'{folder}' holds no guides for Neo4j Browser: {inner.Message}", inner);

    public static ExplorerException NotSeeded(string server, string reason, string nextStep) => new(
        ConceptGraph.ExitCode.Wrong, $"Neo4j at {server} does not hold the graph, or not all of it: {reason}\n  hint: {nextStep}");

    public static ExplorerException NotReady(string check, string message, string? nextStep) => new(
        check switch
        {
            "server" => ConceptGraph.ExitCode.NoConnection,
            "login" => ConceptGraph.ExitCode.NotLetIn,
            _ => ConceptGraph.ExitCode.Wrong,
        },
        nextStep is null ? message : $"{message}\n  hint: {nextStep}");

    public static ExplorerException EmptyPassword(string path) => new(ConceptGraph.ExitCode.Usage, $"The password file '{path}' is empty.");
}
