using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Execution.Rows;

/// <summary>Values compared by the equivalence of DISTINCT and grouping.</summary>
internal readonly struct GroupKey : IEquatable<GroupKey>
{
    private readonly Value[] values;
    private readonly int hash;

    public GroupKey(Value[] values)
    {
        this.values = values;
        var code = default(HashCode);
        foreach (var value in values)
        {
            code.Add(ValueEquality.Hash(value));
        }

        hash = code.ToHashCode();
    }

    public bool Equals(GroupKey other)
    {
        if (hash != other.hash || values.Length != other.values.Length)
        {
            return false;
        }

        for (int i = 0; i < values.Length; i++)
        {
            if (!ValueEquality.Equivalent(values[i], other.values[i]))
            {
                return false;
            }
        }

        return true;
    }

    public override bool Equals(object? obj) => obj is GroupKey other && Equals(other);

    public override int GetHashCode() => hash;
}
