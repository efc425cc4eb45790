namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>A statement: clauses whose holes are filled by expressions.</summary>
/// <param name="Clauses">Templates with their expressions.</param>
/// <param name="IsOrdered">Whether the order of the rows is fixed.</param>
/// <param name="Writes">Whether the graph is to be read back.</param>
internal sealed record RandomQuery(IReadOnlyList<(string Template, Term[] Terms)> Clauses, bool IsOrdered, bool Writes)
{
    public string Text => string.Join(' ', Clauses.Select(clause =>
    {
        string text = clause.Template;
        for (int i = 0; i < clause.Terms.Length; i++)
        {
            text = text.Replace($"@{i}", clause.Terms[i].Text, StringComparison.Ordinal);
        }

        return text;
    }));

    /// <summary>Without one of the clauses, or with one expression smaller.</summary>
    public IEnumerable<RandomQuery> Shrink()
    {
        for (int i = 0; i < Clauses.Count - 1; i++)
        {
            yield return this with { Clauses = [.. Clauses.Where((_, at) => at != i)] };
        }

        for (int i = 0; i < Clauses.Count; i++)
        {
            var (template, terms) = Clauses[i];
            for (int t = 0; t < terms.Length; t++)
            {
                foreach (var smaller in terms[t].Shrink())
                {
                    Term[] changed = [.. terms[..t], smaller, .. terms[(t + 1)..]];
                    yield return this with { Clauses = [.. Clauses.Select((clause, at) => at == i ? (template, changed) : clause)] };
                }
            }
        }
    }
}
