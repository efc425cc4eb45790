using ConceptGraph.Ontology;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Reading;

/// <summary>All that the files of a seed say, right or wrong, with the places where they say it. Of two things with one id the first is found.</summary>
internal sealed class SeedDraft
{
    private readonly Dictionary<int, string> datasetsByFolder = [];
    private readonly List<Placed<DatasetInfo>> datasets = [];
    private readonly List<Placed<SeedTopic>> topics = [];
    private readonly List<Placed<SeedEntity>> entities = [];
    private readonly List<Placed<SeedSource>> sources = [];
    private readonly List<Placed<SeedRelation>> relations = [];
    private readonly List<Placed<SeedMeasurement>> measurements = [];
    private readonly List<Placed<ArticleSentence>> sentences = [];
    private readonly List<Placed<RetiredId>> retired = [];
    private readonly Dictionary<string, SeedEntity> entitiesById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SeedSource> sourcesByRef = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SeedSource> sourcesById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ArticleSentence> sentencesByLocator = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> redirects = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RetiredId> retiredById = new(StringComparer.Ordinal);
    private readonly HashSet<string> articles = new(StringComparer.Ordinal);

    private SeedDraft(IReadOnlyList<SeedDocument> documents, GraphOntology ontology)
    {
        Documents = documents;
        Ontology = ontology;
    }

    public IReadOnlyList<SeedDocument> Documents { get; }

    public GraphOntology Ontology { get; }

    public IReadOnlyList<Placed<DatasetInfo>> Datasets => datasets;

    public IReadOnlyList<Placed<SeedTopic>> Topics => topics;

    /// <summary>Sources among them.</summary>
    public IReadOnlyList<Placed<SeedEntity>> Entities => entities;

    public IReadOnlyList<Placed<SeedSource>> Sources => sources;

    public IReadOnlyList<Placed<SeedRelation>> Relations => relations;

    public IReadOnlyList<Placed<SeedMeasurement>> Measurements => measurements;

    public IReadOnlyList<Placed<ArticleSentence>> Sentences => sentences;

    public IReadOnlyList<Placed<RetiredId>> Retired => retired;

    public IReadOnlyCollection<string> EntityIds => entitiesById.Keys;

    public IReadOnlyCollection<string> SourceRefs => sourcesByRef.Keys;

    public IReadOnlyCollection<string> SourceIds => sourcesById.Keys;

    public IReadOnlyCollection<string> Locators => sentencesByLocator.Keys;

    /// <summary>Former ids, with the id that each leads to.</summary>
    public IReadOnlyDictionary<string, string> Redirects => redirects;

    public static SeedDraft Bind(IReadOnlyList<SeedDocument> documents, GraphOntology ontology)
    {
        SeedDraft draft = new(documents, ontology);
        SourceBinder binder = new(draft);
        foreach (SeedDocument document in documents.Where(document => document.Role == SeedFileRole.Dataset))
        {
            draft.BindDataset(document);
        }

        foreach (SeedDocument document in documents.Where(document => document.Role == SeedFileRole.Sources))
        {
            binder.BindSources(document);
        }

        foreach (SeedDocument document in documents.Where(document => document.Role == SeedFileRole.Articles))
        {
            binder.BindArticles(document);
        }

        foreach (SeedDocument document in documents.Where(document => document.Role == SeedFileRole.Topic))
        {
            new TopicBinder(draft, document).Bind();
        }

        return draft;
    }

    public SeedEntity? FindEntity(string id) => entitiesById.GetValueOrDefault(SourceId(id));

    public SeedSource? FindSource(string refOrId) =>
        sourcesByRef.GetValueOrDefault(refOrId) ?? sourcesById.GetValueOrDefault(refOrId);

    public ArticleSentence? FindSentence(string locator) => sentencesByLocator.GetValueOrDefault(locator);

    public RetiredId? FindRetired(string id) => retiredById.GetValueOrDefault(id);

    /// <summary>Whether articles.yaml lists sentences of the source.</summary>
    public bool IsArticle(string sourceId) => articles.Contains(sourceId);

    /// <summary>The entity id when the text is the ref of a source, else the text itself.</summary>
    public string SourceId(string refOrId) => sourcesByRef.TryGetValue(refOrId, out SeedSource? source) ? source.Id : refOrId;

    /// <summary>Empty when the folder has no dataset.yaml.</summary>
    public string DatasetOf(SeedDocument document) => datasetsByFolder.GetValueOrDefault(document.Folder, "");

    public void Add(Placed<SeedTopic> topic) => topics.Add(topic);

    public void Add(Placed<SeedEntity> entity)
    {
        entities.Add(entity);
        entitiesById.TryAdd(entity.Value.Id, entity.Value);
        foreach (string formerId in entity.Value.FormerIds)
        {
            redirects.TryAdd(formerId, entity.Value.Id);
        }
    }

    public void Add(Placed<SeedSource> source)
    {
        sources.Add(source);
        sourcesByRef.TryAdd(source.Value.Ref, source.Value);
        sourcesById.TryAdd(source.Value.Id, source.Value);
        Add(new Placed<SeedEntity>(source.Value.Entity, source.Node));
    }

    public void Add(Placed<ArticleSentence> sentence)
    {
        sentences.Add(sentence);
        articles.Add(sentence.Value.Article);
        sentencesByLocator.TryAdd(sentence.Value.Locator, sentence.Value);
    }

    public void Add(Placed<SeedRelation> relation) => relations.Add(relation);

    public void Add(Placed<SeedMeasurement> measurement) => measurements.Add(measurement);

    public void Add(Placed<RetiredId> id)
    {
        retired.Add(id);
        retiredById.TryAdd(id.Value.Id, id.Value);
    }

    private void BindDataset(SeedDocument document)
    {
        if ((document.Root as YamlMapping)?.Find("dataset") is YamlMapping node)
        {
            DatasetInfo dataset = new(node.Text("id"), node.Text("name"), node.Text("nameId"), node.Text("version"), node.Text("licence"), node.Span);
            datasets.Add(new(dataset, node));
            datasetsByFolder.TryAdd(document.Folder, dataset.Id);
        }
    }
}
