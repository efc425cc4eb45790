namespace ConceptGraph.Seed.Store;

/// <summary>Numbers as nodes of their own, so that a series stays whole.</summary>
internal static class MeasurementNodes
{
    public const string Type = "HAS_MEASUREMENT";

    private const string Label = "Measurement";

    public static StoreNode From(SeedGraph seed, SeedMeasurement measurement)
    {
        var properties = new PropertyBag()
            .Add("id", measurement.Id)
            .Add("name", measurement.Name)
            .Add("nameId", measurement.NameId)
            .Add("value", measurement.Value)
            .Add("text", measurement.Text)
            .Add("unit", measurement.Unit)
            .Add("asOf", measurement.AsOf)
            .Add("sources", measurement.Evidence.Select(evidence => EntityNodes.SourceId(seed, evidence.Source)).ToArray())
            .Add("locators", measurement.Evidence.Select(evidence => evidence.Locator).ToArray())
            .Add("topic", measurement.Topic)
            .Add("dataset", measurement.Dataset);
        return new StoreNode(Key(measurement), [Label], properties.ToProperties());
    }

    public static StoreRelationship RelationshipOf(SeedMeasurement measurement)
    {
        string id = $"{measurement.Of} {Type} {measurement.Id}";
        return new StoreRelationship(
            Type, id, EntityNodes.Key(measurement.Of), Key(measurement), new PropertyBag().Add("id", id).Add("dataset", measurement.Dataset).ToProperties());
    }

    private static NodeKey Key(SeedMeasurement measurement) => new(Label, measurement.Id);
}
