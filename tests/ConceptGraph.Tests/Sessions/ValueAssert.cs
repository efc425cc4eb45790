using System.Collections;

namespace ConceptGraph.Tests.Sessions;

/// <summary>Whether two values are the same in type and content, lists and maps item by item, NaN the same as NaN.</summary>
internal static class ValueAssert
{
    public static bool AreSame(object? left, object? right) => (left, right) switch
    {
        (null, null) => true,
        (string, _) or (_, string) => Equals(left, right),
        (IReadOnlyDictionary<string, object?> a, IReadOnlyDictionary<string, object?> b) =>
            a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out object? other) && AreSame(pair.Value, other)),
        (IEnumerable a, IEnumerable b) => a.Cast<object?>().ToArray() is var x && b.Cast<object?>().ToArray() is var y
            && x.Length == y.Length && x.Zip(y).All(pair => AreSame(pair.First, pair.Second)),
        _ => Equals(left, right),
    };
}
