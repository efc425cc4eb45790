using System.Globalization;

namespace ConceptGraph.Seed.Rules;

internal sealed class TooManyMistakesRule() : SeedRule("CG0906", "Too many mistakes to show", "A run keeps as many diagnostics as its limit and counts the rest.")
{
    public SeedDiagnostic Summary(int omitted, SourceSpan last) => new()
    {
        Code = Code,
        Severity = Severity,
        Span = last,
        Message = string.Create(CultureInfo.InvariantCulture, $"{omitted} more mistakes are not shown"),
        Hint = "Mend these and run again.",
    };
}
