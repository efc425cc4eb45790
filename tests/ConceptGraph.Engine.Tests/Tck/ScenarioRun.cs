using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Storage;
using ConceptGraph.Engine.Tests.Shared;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Tck;

/// <summary>Runs one scenario on a fresh engine and says why it failed.</summary>
internal sealed class ScenarioRun : IDisposable
{
    private readonly List<ProcedureDefinition> procedures = [];
    private readonly Dictionary<string, Value> parameters = new(StringComparer.Ordinal);
    private readonly GraphStore store = new();
    private readonly string? expectedInstead;
    private CypherEngine? engine;
    private GraphState? before;
    private IReadOnlyList<string>? columns;
    private List<IReadOnlyList<string>>? orderedRows;
    private List<IReadOnlyList<string>>? bagRows;
    private CypherException? error;

    private ScenarioRun(string? expectedInstead) => this.expectedInstead = expectedInstead;

    private CypherEngine Engine => engine ??= new CypherEngine(store, new EngineOptions { Procedures = procedures });

    /// <summary>Null when the scenario passes, else the reason.</summary>
    /// <param name="scenario">The scenario.</param>
    /// <param name="expectedInstead">An error as <c>KIND at PHASE</c> in place of the scenario's own, where Neo4j's differs.</param>
    public static string? Failure(Scenario scenario, string? expectedInstead)
    {
        using var run = new ScenarioRun(expectedInstead);
        foreach (var step in scenario.Steps)
        {
            if (run.Carry(step) is { } failure)
            {
                return $"{step.Text}\n{failure}";
            }
        }

        return null;
    }

    public void Dispose() => store.Dispose();

    private string? Carry(Step step)
    {
        switch (step.Text)
        {
            case "an empty graph" or "any graph":
                return null;
            case "having executed:":
                Engine.Run(step.Document!).Dispose();
                return null;
            case "parameters are:":
                foreach (var row in step.Table)
                {
                    parameters[row[0]] = ParameterOf(row[1]);
                }

                return null;
            case "executing query:" or "executing control query:":
                Execute(step.Document!);
                return null;
            case "no side effects":
                return CompareEffects([]);
            case "the side effects should be:":
                return CompareEffects([.. step.Table.Select(row => $"{row[0]}: {row[1]}")]);
            case "the result should be empty":
                return Unexpected() ?? (bagRows!.Count == 0 ? null : $"{bagRows.Count} rows.");
            case "the result should be, in any order:":
                return CompareRows(step, ordered: false, ignoreListOrder: false);
            case "the result should be, in order:":
                return CompareRows(step, ordered: true, ignoreListOrder: false);
            case "the result should be (ignoring element order for lists):":
                return CompareRows(step, ordered: false, ignoreListOrder: true);
            case "the result should be, in order (ignoring element order for lists):":
                return CompareRows(step, ordered: true, ignoreListOrder: true);
        }

        if (step.Text.StartsWith("there exists a procedure ", StringComparison.Ordinal))
        {
            procedures.Add(TestProcedure.From(step));
            return null;
        }

        if (step.Text.EndsWith(" graph", StringComparison.Ordinal))
        {
            string name = step.Text[4..^6];
            Engine.Run(File.ReadAllText(SharedFolder.Find($"tck/graphs/{name}/{name}.cypher")!)).Dispose();
            return null;
        }

        return step.Text.Contains(" should be raised at ", StringComparison.Ordinal) ? CompareError(step.Text) : $"No such step: {step.Text}";
    }

    private Value ParameterOf(string text)
    {
        using var result = Engine.Run("RETURN " + text + " AS value");
        return result.Rows.Single()[0];
    }

    private void Execute(string query)
    {
        before = GraphState.Of(Engine);
        (error, columns, orderedRows, bagRows) = (null, null, null, null);
        try
        {
            using var result = Engine.Run(query, parameters);
            var rows = result.Rows.Select(row => row.ToArray()).ToList();
            columns = result.Columns;
            var plain = new ResultText(result, ignoreListOrder: false);
            var sorted = new ResultText(result, ignoreListOrder: true);
            orderedRows = [.. rows.Select(row => (IReadOnlyList<string>)[.. row.Select(plain.Of)])];
            bagRows = [.. rows.Select(row => (IReadOnlyList<string>)[.. row.Select(sorted.Of)])];
        }
        catch (CypherException exception)
        {
            error = exception;
        }
    }

    private string? Unexpected() =>
        error is null ? null : $"{error.Code} ({error.Detail}) at {error.Phase}: {error.Message}";

    private string? CompareEffects(List<string> expected)
    {
        expected.RemoveAll(line => line.EndsWith(": 0", StringComparison.Ordinal));
        expected.Sort(StringComparer.Ordinal);
        var actual = GraphState.Of(Engine).ChangesFrom(before!);
        return expected.SequenceEqual(actual) ? null : $"Side effects: [{string.Join(", ", actual)}] in place of [{string.Join(", ", expected)}].";
    }

    private string? CompareRows(Step step, bool ordered, bool ignoreListOrder)
    {
        if (Unexpected() is { } unexpected)
        {
            return unexpected;
        }

        var header = step.Table[0];
        if (!header.Order(StringComparer.Ordinal).SequenceEqual(columns!.Order(StringComparer.Ordinal)))
        {
            return $"Columns [{string.Join(", ", columns!)}] in place of [{string.Join(", ", header)}].";
        }

        int[] positions = [.. header.Select(name => columns!.ToList().IndexOf(name))];
        var actual = (ignoreListOrder ? bagRows! : orderedRows!).Select(row => string.Join(" | ", positions.Select(p => row[p]))).ToList();
        var expected = step.Table.Skip(1).Select(row => string.Join(" | ", row.Select(cell => CanonicalText.Read(cell, ignoreListOrder)))).ToList();
        if (!ordered)
        {
            actual.Sort(StringComparer.Ordinal);
            expected.Sort(StringComparer.Ordinal);
        }

        return actual.SequenceEqual(expected, StringComparer.Ordinal)
            ? null
            : $"Rows:\n{string.Join('\n', actual)}\nin place of:\n{string.Join('\n', expected)}";
    }

    private string? CompareError(string text)
    {
        if (error is null)
        {
            return "No error was raised.";
        }

        string[] words = text.Split(' ');
        string kind = words[1];
        string detail = text[(text.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        string phase = text.Contains("at compile time", StringComparison.Ordinal) ? "compile time"
            : text.Contains("at runtime", StringComparison.Ordinal) ? "runtime" : "any time";
        if (expectedInstead is not null)
        {
            string[] parts = expectedInstead.Split(" at ");
            (kind, phase, detail) = (parts[0], parts[1], "*");
        }

        string actualPhase = error.Phase == ErrorPhase.Compile ? "compile time" : "runtime";
        bool same = error.Code.EndsWith("." + kind, StringComparison.Ordinal)
            && (phase == "any time" || phase == actualPhase)
            && (detail == "*" || detail == error.Detail);
        return same ? null : $"{Unexpected()} in place of {kind} at {phase}: {detail}.";
    }
}
