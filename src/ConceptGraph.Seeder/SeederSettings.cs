using ConceptGraph.Seed.Store;
using ConceptGraph.Sessions.Neo4j;

namespace ConceptGraph.Seeder;

/// <summary>What the seeder was told, from files, environment and command line.</summary>
internal sealed class SeederSettings
{
    public SeederVerb Verb { get; set; }

    public IReadOnlyList<string> Seed { get; set; } = [];

    public string Uri { get; set; } = "http://localhost:7474";

    public string? Username { get; set; }

    public string? Password { get; set; }

    public string? PasswordFile { get; set; }

    public string Database { get; set; } = "neo4j";

    public OutputFormat Format { get; set; }

    public bool Prune { get; set; } = true;

    public int? MaxDeletes { get; set; }

    public bool BesideOtherData { get; set; }

    public int BatchSize { get; set; } = 1_000;

    public int WaitSeconds { get; set; } = 30;

    public StoreOptions ToStoreOptions() => new() { Prune = Prune, MaxDeletes = MaxDeletes, BesideOtherData = BesideOtherData, BatchSize = BatchSize };

    /// <summary>A file goes before the environment.</summary>
    public Neo4jOptions ToNeo4jOptions()
    {
        string? password = PasswordFile is null ? Password : File.ReadAllText(PasswordFile).TrimEnd('\r', '\n');
        return new Neo4jOptions { Uri = Uri, Username = Username, Password = password, Database = Database };
    }
}

/// <summary>How results are written.</summary>
internal enum OutputFormat
{
    Text,
    Json,
}
