namespace ConceptGraph.Seed.Store;

/// <summary>
/// A relation that somebody disputes, or that is somebody's view, has a node beside it with the same id: what is claimed, who supports it, who disputes it, who denies it.
/// </summary>
internal static class ClaimNodes
{
    private const string Label = "Claim";

    public static IReadOnlyList<string> Types { get; } = ["ABOUT_START", "ABOUT_END", "SUPPORTS", "DISPUTES", "DENIES"];

    public static StoreNode From(SeedRelation relation)
    {
        var properties = new PropertyBag()
            .Add("id", relation.Id)
            .Add("type", relation.Type)
            .Add("stance", relation.Stance.Term())
            .Add("text", relation.Text)
            .Add("textId", relation.TextId)
            .Add("dataset", relation.Dataset);
        return new StoreNode(Key(relation), [Label], properties.ToProperties());
    }

    public static IEnumerable<StoreRelationship> RelationshipsOf(SeedGraph seed, SeedRelation relation)
    {
        var claim = Key(relation);
        yield return Relate("ABOUT_START", relation, claim, EntityNodes.Key(relation.From), "", new PropertyBag());
        yield return Relate("ABOUT_END", relation, claim, EntityNodes.Key(relation.To), "", new PropertyBag());
        foreach (var evidence in relation.Evidence)
        {
            yield return Relate(
                "SUPPORTS", relation, Source(seed, evidence.Source), claim, evidence.Locator, new PropertyBag().Add("locator", evidence.Locator));
        }

        foreach (var dispute in relation.Disputes)
        {
            yield return Relate(
                "DISPUTES",
                relation,
                Source(seed, dispute.Source),
                claim,
                dispute.Locator,
                new PropertyBag().Add("locator", dispute.Locator).Add("why", dispute.Why).Add("whyId", dispute.WhyId));
        }

        foreach (var denial in relation.Denials)
        {
            string? source = denial.Source is null ? null : EntityNodes.SourceId(seed, denial.Source);
            yield return Relate(
                "DENIES",
                relation,
                EntityNodes.Key(denial.Actor),
                claim,
                denial.Date?.Text ?? "",
                new PropertyBag().Add("date", denial.Date).Add("why", denial.Why).Add("whyId", denial.WhyId).Add("source", source));
        }
    }

    private static NodeKey Key(SeedRelation relation) => new(Label, relation.Id);

    private static NodeKey Source(SeedGraph seed, string refOrId) => EntityNodes.Key(EntityNodes.SourceId(seed, refOrId));

    private static StoreRelationship Relate(string type, SeedRelation relation, NodeKey start, NodeKey end, string discriminator, PropertyBag properties)
    {
        string id = $"{start.Id} {type} {end.Id}" + (discriminator.Length == 0 ? "" : " " + discriminator);
        return new StoreRelationship(type, id, start, end, properties.Add("id", id).Add("dataset", relation.Dataset).ToProperties());
    }
}
