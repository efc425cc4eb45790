using ConceptGraph.Engine.Functions;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Temporal;

public sealed class ClockFunctionTests
{
    private static readonly DateTimeOffset Start = new(2024, 6, 30, 23, 30, 15, TimeSpan.Zero);

    [Theory]
    [InlineData("date()", "2024-06-30")]
    [InlineData("datetime()", "2024-06-30T23:30:15Z")]
    [InlineData("localtime()", "23:30:15")]
    [InlineData("date.statement('Asia/Jakarta')", "2024-07-01")]
    [InlineData("datetime.transaction('Europe/Stockholm')", "2024-07-01T01:30:15+02:00[Europe/Stockholm]")]
    [InlineData("time({timezone: 'Asia/Jakarta'})", "06:30:15+07:00")]
    [InlineData("localdatetime({timezone: '-01:00'})", "2024-06-30T22:30:15")]
    [InlineData("time({hour: 1, timezone: 'Europe/Stockholm'})", "01:00:00+02:00")]
    [InlineData("date.truncate('year')", "2024-01-01")]
    [InlineData("datetime.truncate('hour')", "2024-06-30T23:00:00Z")]
    [InlineData("date.realtime()", "2030-01-02")]
    [InlineData("time.realtime('+01:00')", "04:04:05.006+01:00")]
    public void TellsTheTimeOfTheStatementOrOfTheCall(string expression, string expected)
    {
        var clock = new StoppedClock(new DateTimeOffset(2030, 1, 2, 3, 4, 5, 6, TimeSpan.Zero));
        var value = new ExpressionEvaluator(new FunctionContext(null!, Start, clock)).Evaluate(expression);
        Assert.Equal(expected, ValueText.ToText(value));
    }

    [Theory]
    [InlineData("date.realtime", false)]
    [InlineData("datetime.statement", true)]
    public void OnlyTheTimeOfTheCallChanges(string name, bool isDeterministic) =>
        Assert.Equal(isDeterministic, FunctionCatalog.FindScalar(name)!.IsDeterministic);

    private sealed class StoppedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
