namespace ConceptGraph.Engine.Binding;

/// <summary>The variables that can be named at one place of a query. WITH, UNION and subqueries start new ones.</summary>
/// <param name="enclosing">What a subquery sees of the query around it, wherever in the subquery; null at the top.</param>
/// <param name="outer">Variables that are seen too unless hidden; those declared here stay unknown there.</param>
internal sealed class Scope(EnclosingScope? enclosing = null, Scope? outer = null)
{
    private readonly Dictionary<string, int> slots = new(StringComparer.Ordinal);

    /// <summary>What is seen of the query around.</summary>
    public EnclosingScope? Enclosing { get; } = enclosing;

    /// <summary>The LOAD CSV whose rows these are; null when there is none, or when rows were put together since.</summary>
    public CsvPlace? Csv { get; set; }

    /// <summary>The query's own variables, by name in ordinal order: what <c>*</c> stands for.</summary>
    public IEnumerable<KeyValuePair<string, int>> Own => slots.OrderBy(s => s.Key, StringComparer.Ordinal);

    /// <summary>Every name that can be used.</summary>
    public IEnumerable<string> Names => slots.Keys.Concat(outer?.Names ?? Enclosing?.Names ?? []);

    /// <summary>Whether the query has variables of its own.</summary>
    public bool IsEmpty => slots.Count == 0;

    /// <summary>Whether a variable is the query's own, not one of the query around it.</summary>
    public bool Owns(string name) => slots.ContainsKey(name) || outer?.Owns(name) == true;

    /// <summary>The slot of a variable.</summary>
    public bool TryFind(string name, out int slot)
    {
        if (slots.TryGetValue(name, out slot))
        {
            return true;
        }

        if (outer is not null)
        {
            return outer.TryFind(name, out slot);
        }

        slot = Enclosing?.Find(name) ?? -1;
        return slot >= 0;
    }

    /// <summary>Makes a variable known; one of the same name is hidden.</summary>
    public void Declare(string name, int slot) => slots[name] = slot;

    /// <summary>The scope behind a WITH: empty but for what the subquery sees of the query around it.</summary>
    public Scope Next() => new(Enclosing) { Csv = Csv };

    /// <summary>A scope inside this one.</summary>
    public Scope Inner() => new(Enclosing, this) { Csv = Csv };
}
