using ConceptGraph.Engine.Execution;

namespace ConceptGraph.Engine.Planning;

/// <summary>The relationships that a pattern has followed: a later one must differ from those that may be of the same type.</summary>
internal sealed class PassedRelationships
{
    private readonly List<int> slots = [];
    private readonly List<int> ofAnyType = [];
    private readonly Dictionary<string, List<int>> ofType = new(StringComparer.Ordinal);

    public void Add(PatternStep step)
    {
        int position = slots.Count;
        slots.Add(step.Relationships);
        if (step.Types.Count == 0)
        {
            ofAnyType.Add(position);
        }

        foreach (string type in step.Types)
        {
            if (!ofType.TryGetValue(type, out var positions))
            {
                ofType.Add(type, positions = []);
            }

            positions.Add(position);
        }
    }

    /// <summary>The slots of those that the relationships of a step could be, in the order in which they were passed.</summary>
    public int[] MayBe(PatternStep step)
    {
        if (step.Types.Count == 0)
        {
            return [.. slots];
        }

        var positions = new SlotSet(ofAnyType);
        foreach (string type in step.Types)
        {
            positions.AddRange(ofType.GetValueOrDefault(type, []));
        }

        return Array.ConvertAll(positions.ToArray(), position => slots[position]);
    }
}
