namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>What a random expression gives.</summary>
internal enum TermKind
{
    Integer,
    Float,
    Text,
    Boolean,
    List,
    Map,
    Date,
    DateTime,
    Time,
    LocalDateTime,
    LocalTime,
    Duration,
    Point,
}

/// <summary>A piece of a random query: a template whose numbered holes are filled by other pieces.</summary>
internal sealed record Term(TermKind Kind, string Template, params Term[] Parts)
{
    private static readonly Dictionary<TermKind, string> Simplest = new()
    {
        [TermKind.Integer] = "1",
        [TermKind.Float] = "1.5",
        [TermKind.Text] = "'a'",
        [TermKind.Boolean] = "true",
        [TermKind.List] = "[1]",
        [TermKind.Map] = "{a: 1}",
        [TermKind.Date] = "date('2020-02-29')",
        [TermKind.DateTime] = "datetime('2020-02-29T10:00:00Z')",
        [TermKind.Time] = "time('10:00:00Z')",
        [TermKind.LocalDateTime] = "localdatetime('2020-02-29T10:00:00')",
        [TermKind.LocalTime] = "localtime('10:00:00')",
        [TermKind.Duration] = "duration('P1D')",
        [TermKind.Point] = "point({x: 1, y: 2})",
    };

    /// <summary>The Cypher text.</summary>
    public string Text
    {
        get
        {
            string text = Template;
            for (int i = 0; i < Parts.Length; i++)
            {
                text = text.Replace($"#{i}", Parts[i].Text, StringComparison.Ordinal);
            }

            return text;
        }
    }

    /// <summary>Smaller pieces of the same kind: the simplest literal, a part in place of the whole, and the same with one part smaller.</summary>
    public IEnumerable<Term> Shrink()
    {
        if (Template != Simplest[Kind])
        {
            yield return new Term(Kind, Simplest[Kind]);
        }

        foreach (var part in Parts.Where(p => p.Kind == Kind))
        {
            yield return part;
        }

        for (int i = 0; i < Parts.Length; i++)
        {
            foreach (var smaller in Parts[i].Shrink())
            {
                yield return this with { Parts = [.. Parts[..i], smaller, .. Parts[(i + 1)..]] };
            }
        }
    }
}
