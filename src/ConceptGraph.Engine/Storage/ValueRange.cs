using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage;

/// <summary>An interval of comparable values of one kind; a null bound is open.</summary>
/// <param name="Low">The lower bound.</param>
/// <param name="LowInclusive">Whether <paramref name="Low"/> belongs to it.</param>
/// <param name="High">The upper bound.</param>
/// <param name="HighInclusive">Whether <paramref name="High"/> belongs to it.</param>
public readonly record struct ValueRange(Value Low, bool LowInclusive, Value High, bool HighInclusive);
