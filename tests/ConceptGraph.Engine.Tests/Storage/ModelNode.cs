using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Tests.Storage;

internal sealed record ModelNode(SortedSet<int> Labels, SortedDictionary<int, Value> Properties);
