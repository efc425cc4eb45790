using ConceptGraph.Ontology;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Reading;

/// <summary>Reads one file of <c>topics/</c> into a draft. The sources are there already, so that their refs can be told from ids.</summary>
internal sealed class TopicBinder
{
    private readonly SeedDraft draft;
    private readonly SeedDocument document;
    private readonly string dataset;
    private readonly string topic;

    public TopicBinder(SeedDraft draft, SeedDocument document)
    {
        this.draft = draft;
        this.document = document;
        dataset = draft.DatasetOf(document);
        topic = (document.Root as YamlMapping)?.Find("topic") is YamlMapping node ? node.Text("id") : "";
    }

    public void Bind()
    {
        if ((document.Root as YamlMapping)?.Find("topic") is YamlMapping node)
        {
            draft.Add(new Placed<SeedTopic>(new SeedTopic(topic, node.Text("name"), node.Text("nameId"), node.Span), node));
        }

        foreach (YamlMapping entity in document.Items("entities"))
        {
            draft.Add(new Placed<SeedEntity>(Entity(entity), entity));
        }

        foreach (YamlMapping relation in document.Items("relations"))
        {
            draft.Add(new Placed<SeedRelation>(Relation(relation), relation));
        }

        foreach (YamlMapping measurement in document.Items("measurements"))
        {
            draft.Add(new Placed<SeedMeasurement>(Measurement(measurement), measurement));
        }

        foreach (YamlMapping retired in document.Items("retired"))
        {
            draft.Add(new Placed<RetiredId>(new RetiredId(retired.Text("id"), retired.Text("why"), retired.Span), retired));
        }
    }

    private SeedEntity Entity(YamlMapping node)
    {
        EntityKind? kind = draft.Ontology.FindKind(node.Text("kind"));
        return new SeedEntity
        {
            Id = node.Text("id"),
            Kind = node.Text("kind"),
            Subtype = node.Text("subtype"),
            Name = node.Text("name"),
            NameId = node.TextOrNull("nameId"),
            IsPlural = node.Flag("plural"),
            Aliases = node.Texts("aliases"),
            SharesNameWith = node.Texts("sharesNameWith"),
            Definition = node.Text("definition"),
            DefinitionId = node.Text("definitionId"),
            FormerIds = node.Texts("formerIds"),
            Properties = node.Properties(key => kind is not null && kind.Properties.Contains(key) ? draft.Ontology.FindProperty(key)?.Type : null),
            Sources = [.. node.Texts("sources").Select(draft.SourceId)],
            Topic = topic,
            Dataset = dataset,
            Span = node.Span,
        };
    }

    private SeedRelation Relation(YamlMapping node)
    {
        RelationType? type = draft.Ontology.FindRelation(node.Text("type"));
        return new SeedRelation
        {
            From = draft.SourceId(node.Text("from")),
            Type = node.Text("type"),
            To = draft.SourceId(node.Text("to")),
            Discriminator = node.TextOrNull("discriminator"),
            Stance = node.Term<ClaimStance>("stance"),
            Basis = node.Term<ClaimBasis>("basis"),
            Confidence = node.Term<ClaimConfidence>("confidence"),
            Evidence = EvidenceOf(node),
            AssertedBy = [.. node.Texts("assertedBy").Select(draft.SourceId)],
            ValidFrom = node.Date("validFrom"),
            ValidTo = node.Date("validTo"),
            Qualifier = node.TextOrNull("qualifier"),
            QualifierId = node.TextOrNull("qualifierId"),
            Properties = node.Properties(key => type?.Properties.FirstOrDefault(property => property.Id == key)?.Type),
            Text = node.TextOrNull("text"),
            TextId = node.TextOrNull("textId"),
            Disputes = [.. node.Mappings("disputes").Select(DisputeOf)],
            Denials = [.. node.Mappings("denials").Select(DenialOf)],
            Topic = topic,
            Dataset = dataset,
            Span = node.Span,
        };
    }

    private SeedMeasurement Measurement(YamlMapping node) => new()
    {
        Id = node.Text("id"),
        Of = draft.SourceId(node.Text("of")),
        Name = node.Text("name"),
        NameId = node.TextOrNull("nameId"),
        Value = node.Number("value"),
        Text = node.Text("text"),
        Unit = node.TextOrNull("unit"),
        AsOf = node.Date("asOf"),
        Evidence = EvidenceOf(node),
        Topic = topic,
        Dataset = dataset,
        Span = node.Span,
    };

    private Evidence[] EvidenceOf(YamlMapping node) =>
        [.. node.Mappings("evidence").Select(item => new Evidence(draft.SourceId(item.Text("source")), item.Text("locator"), item.Span))];

    private Dispute DisputeOf(YamlMapping item) =>
        new(draft.SourceId(item.Text("source")), item.Text("locator"), item.Text("why"), item.Text("whyId"), item.Span);

    private Denial DenialOf(YamlMapping item)
    {
        string? source = item.TextOrNull("source");
        return new(draft.SourceId(item.Text("actor")), item.Date("date"), item.Text("why"), item.Text("whyId"), source is null ? null : draft.SourceId(source), item.Span);
    }
}
