using System.Collections.Frozen;
using ConceptGraph.Ontology;
using ConceptGraph.Seed.Reading;

namespace ConceptGraph.Seed;

/// <summary>A valid seed, all folders laid one over the other. Immutable; lists are in the ordinal order of their ids.</summary>
public sealed class SeedGraph
{
    private readonly FrozenDictionary<string, SeedEntity> entitiesById;
    private readonly FrozenDictionary<string, SeedSource> sourcesByName;
    private readonly FrozenDictionary<string, SeedRelation> relationsById;
    private readonly FrozenDictionary<string, SeedMeasurement> measurementsById;
    private readonly FrozenDictionary<string, ArticleSentence> sentencesByLocator;
    private readonly ILookup<string, SeedRelation> relationsByStart;
    private readonly ILookup<string, SeedRelation> relationsByEnd;
    private readonly ILookup<string, SeedMeasurement> measurementsByEntity;

    private SeedGraph(SeedDraft draft)
    {
        Ontology = draft.Ontology;
        Datasets = [.. draft.Datasets.Select(placed => placed.Value)];
        Topics = [.. draft.Topics.Select(placed => placed.Value).DistinctBy(topic => topic.Id).OrderBy(topic => topic.Id, StringComparer.Ordinal)];
        Entities = [.. draft.Entities.Select(placed => placed.Value).OrderBy(entity => entity.Id, StringComparer.Ordinal)];
        Sources = [.. draft.Sources.Select(placed => placed.Value).OrderBy(source => source.Id, StringComparer.Ordinal)];
        Relations = [.. draft.Relations.Select(placed => placed.Value).OrderBy(relation => relation.Id, StringComparer.Ordinal)];
        Measurements = [.. draft.Measurements.Select(placed => placed.Value).OrderBy(measurement => measurement.Id, StringComparer.Ordinal)];
        Sentences = [.. draft.Sentences.Select(placed => placed.Value)];
        Retired = [.. draft.Retired.Select(placed => placed.Value).OrderBy(retired => retired.Id, StringComparer.Ordinal)];
        Redirects = draft.Redirects.ToFrozenDictionary(StringComparer.Ordinal);
        entitiesById = Entities.ToFrozenDictionary(entity => entity.Id);
        sourcesByName = Sources.SelectMany(source => new[] { (Name: source.Ref, source), (Name: source.Id, source) }).ToFrozenDictionary(pair => pair.Name, pair => pair.source);
        relationsById = Relations.ToFrozenDictionary(relation => relation.Id);
        measurementsById = Measurements.ToFrozenDictionary(measurement => measurement.Id);
        sentencesByLocator = Sentences.ToFrozenDictionary(sentence => sentence.Locator);
        relationsByStart = Relations.ToLookup(relation => relation.From);
        relationsByEnd = Relations.ToLookup(relation => relation.To);
        measurementsByEntity = Measurements.ToLookup(measurement => measurement.Of);
    }

    /// <summary>The vocabulary of all folders together.</summary>
    public GraphOntology Ontology { get; }

    /// <summary>One for each folder, in the order in which they were laid over one another.</summary>
    public IReadOnlyList<DatasetInfo> Datasets { get; }

    /// <summary>One for each file of <c>topics/</c>, by id.</summary>
    public IReadOnlyList<SeedTopic> Topics { get; }

    /// <summary>All entities, those of <see cref="Sources"/> among them.</summary>
    public IReadOnlyList<SeedEntity> Entities { get; }

    /// <summary>By entity id.</summary>
    public IReadOnlyList<SeedSource> Sources { get; }

    /// <summary>By <see cref="SeedRelation.Id"/>.</summary>
    public IReadOnlyList<SeedRelation> Relations { get; }

    /// <summary>By id.</summary>
    public IReadOnlyList<SeedMeasurement> Measurements { get; }

    /// <summary>The sentences of the articles, in the order of the files.</summary>
    public IReadOnlyList<ArticleSentence> Sentences { get; }

    /// <summary>Ids that lead nowhere any more, by id.</summary>
    public IReadOnlyList<RetiredId> Retired { get; }

    /// <summary>Former ids, with the id that each leads to.</summary>
    public IReadOnlyDictionary<string, string> Redirects { get; }

    /// <summary>By id, former id or ref of a source; null when there is none.</summary>
    public SeedEntity? FindEntity(string id) =>
        entitiesById.GetValueOrDefault(id)
        ?? sourcesByName.GetValueOrDefault(id)?.Entity
        ?? (Redirects.TryGetValue(id, out string? current) ? entitiesById.GetValueOrDefault(current) : null);

    /// <exception cref="SeedException">There is no such entity.</exception>
    public SeedEntity GetEntity(string id) => FindEntity(id) ?? throw SeedException.NotFound("entity", id);

    /// <summary>By ref or id; null when there is none.</summary>
    public SeedSource? FindSource(string refOrId) => sourcesByName.GetValueOrDefault(refOrId);

    /// <summary>By <see cref="SeedRelation.Id"/>; null when there is none.</summary>
    public SeedRelation? FindRelation(string id) => relationsById.GetValueOrDefault(id);

    /// <summary>Null when there is none.</summary>
    public SeedMeasurement? FindMeasurement(string id) => measurementsById.GetValueOrDefault(id);

    /// <summary>By a locator such as <c>A.P13.S9</c>; null when no article has it.</summary>
    public ArticleSentence? FindSentence(string locator) => sentencesByLocator.GetValueOrDefault(locator);

    /// <summary>Relations that start at the entity, by id; none for an unknown id.</summary>
    public IEnumerable<SeedRelation> RelationsFrom(string entityId) => relationsByStart[entityId];

    /// <summary>Relations that end at the entity, by id; none for an unknown id.</summary>
    public IEnumerable<SeedRelation> RelationsTo(string entityId) => relationsByEnd[entityId];

    /// <summary>Figures about the entity, by id; none for an unknown id.</summary>
    public IEnumerable<SeedMeasurement> MeasurementsOf(string entityId) => measurementsByEntity[entityId];

    internal static SeedGraph Of(SeedDraft draft) => new(draft);
}
