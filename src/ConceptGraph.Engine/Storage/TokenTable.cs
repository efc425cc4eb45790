using System.Collections.Concurrent;

namespace ConceptGraph.Engine.Storage;

/// <summary>Names of labels, relationship types or property keys, numbered from 0. Grows only, so a snapshot may share it with later ones. Thread-safe.</summary>
public sealed class TokenTable
{
    private readonly ConcurrentDictionary<string, int> ids = new(StringComparer.Ordinal);
    private volatile string[] names = [];

    /// <summary>The number of names.</summary>
    public int Count => names.Length;

    /// <summary>All names, by number.</summary>
    public IReadOnlyList<string> Names => names;

    /// <summary>The name of a number.</summary>
    public string this[int id] => names[id];

    /// <summary>The number of a name, or -1; case matters.</summary>
    public int Find(string name) => ids.GetValueOrDefault(name, -1);

    /// <summary>The number of a name, which is added when it is new.</summary>
    internal int Add(string name)
    {
        if (ids.TryGetValue(name, out int id))
        {
            return id;
        }

        lock (ids)
        {
            if (ids.TryGetValue(name, out id))
            {
                return id;
            }

            id = names.Length;
            names = [.. names, name];
            ids[name] = id;
            return id;
        }
    }
}
