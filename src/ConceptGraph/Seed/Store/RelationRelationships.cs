using ConceptGraph.Ontology;

namespace ConceptGraph.Seed.Store;

/// <summary>Relations of the seed as relationships of their type.</summary>
internal static class RelationRelationships
{
    public static StoreRelationship From(SeedGraph seed, SeedRelation relation)
    {
        var type = seed.Ontology.FindRelation(relation.Type)!;
        var properties = new PropertyBag()
            .AddAll(relation.Properties)
            .Add("id", relation.Id)
            .Add("stance", relation.Stance.Term())
            .Add("basis", relation.Basis.Term())
            .Add("confidence", relation.Confidence.Term())
            .Add("sources", relation.Evidence.Select(evidence => EntityNodes.SourceId(seed, evidence.Source)).ToArray())
            .Add("locators", relation.Evidence.Select(evidence => evidence.Locator).ToArray())
            .Add("assertedBy", relation.AssertedBy)
            .Add("validFrom", relation.ValidFrom)
            .Add("validTo", relation.ValidTo)
            .Add("qualifier", relation.Qualifier)
            .Add("qualifierId", relation.QualifierId)
            .Add("caption", Caption(type, relation.Stance))
            .Add("captionId", CaptionId(type, relation.Stance))
            .Add("topic", relation.Topic)
            .Add("dataset", relation.Dataset);
        return new StoreRelationship(
            relation.Type, relation.Id, EntityNodes.Key(relation.From), EntityNodes.Key(relation.To), properties.ToProperties());
    }

    private static string Caption(RelationType type, ClaimStance stance) => stance switch
    {
        ClaimStance.Contested => type.Caption + " (disputed)",
        ClaimStance.Contradicted => type.Caption + " (contradicted)",
        _ => type.Caption,
    };

    private static string CaptionId(RelationType type, ClaimStance stance) => stance switch
    {
        ClaimStance.Contested => type.CaptionId + " (diperdebatkan)",
        ClaimStance.Contradicted => type.CaptionId + " (dibantah)",
        _ => type.CaptionId,
    };
}
