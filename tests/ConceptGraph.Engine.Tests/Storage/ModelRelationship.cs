using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Storage;

internal sealed record ModelRelationship(int Start, int Type, int End, SortedDictionary<int, Value> Properties);
