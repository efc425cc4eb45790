namespace ConceptGraph.Bench;

/// <summary>One operation, on the engine and beside it.</summary>
/// <param name="Name">What it is called in the table.</param>
/// <param name="Count">How many single operations a run does; times are of one.</param>
/// <param name="Expected">The right answer, summed over a run; null where there is none to compare.</param>
/// <param name="Engine">Runs it on the engine.</param>
internal sealed record Operation(string Name, int Count, double? Expected, Func<double> Engine)
{
    /// <summary>What one must take at most, in milliseconds; null where nothing was promised.</summary>
    public double? Target { get; init; }

    /// <summary>The same on bare arrays.</summary>
    public Func<double>? Floor { get; init; }

    /// <summary>The same as Cypher, for a server; null where there is none, or a server takes minutes.</summary>
    public CypherWork? Cypher { get; init; }

    public int Repetitions { get; init; } = 15;

    /// <summary>False for what changes the graph and is done once.</summary>
    public bool IsRepeatable { get; init; } = true;

    public Measurement MeasureEngine() => Measurement.Of(Name, IsRepeatable ? Repetitions : 1, Expected, Engine, IsRepeatable).Per(Count);

    public Measurement? MeasureFloor() => Floor is { } run ? Measurement.Of(Name + " on arrays", Repetitions, Expected, run).Per(Count) : null;
}

/// <summary>A Cypher text with the parameters of every run of it, and what the rows add up to.</summary>
internal sealed record CypherWork(string Text, IReadOnlyList<IReadOnlyDictionary<string, object?>> Parameters, Func<IEnumerable<IReadOnlyList<object?>>, double> Answer)
{
    public static readonly IReadOnlyList<IReadOnlyDictionary<string, object?>> Once = [new Dictionary<string, object?>(StringComparer.Ordinal)];
}
