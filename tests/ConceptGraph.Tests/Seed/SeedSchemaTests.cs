using System.Text.Json;
using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Seed;

public sealed class SeedSchemaTests
{
    private static readonly SeedGraph Sample = SampleSeed.Read().GraphOrThrow();

    [Fact]
    public void An_entity_has_the_keys_and_subtypes_of_its_kind()
    {
        JsonElement entity = Topic().GetProperty("properties").GetProperty("entities").GetProperty("items");
        JsonElement actor = entity.GetProperty("allOf").EnumerateArray()
            .Single(variant => variant.GetProperty("if").GetProperty("properties").GetProperty("kind").GetProperty("const").GetString() == "Actor")
            .GetProperty("then");

        Assert.Equal(["State"], Strings(actor.GetProperty("properties").GetProperty("subtype").GetProperty("enum")));
        Assert.Contains("founded", Strings(actor.GetProperty("propertyNames").GetProperty("enum")));
        Assert.DoesNotContain("attackId", Strings(actor.GetProperty("propertyNames").GetProperty("enum")));
        Assert.Equal(["Concept", "Actor", "Event", "Example", "Source"], Strings(entity.GetProperty("properties").GetProperty("kind").GetProperty("enum")));
    }

    [Fact]
    public void A_relation_requires_what_its_type_asks_for()
    {
        JsonElement relation = Topic().GetProperty("properties").GetProperty("relations").GetProperty("items");
        JsonElement targets = relation.GetProperty("allOf").EnumerateArray()
            .Single(variant => variant.GetProperty("if").GetProperty("properties").GetProperty("type").GetProperty("const").GetString() == "TARGETS")
            .GetProperty("then");

        Assert.Equal(["from", "type", "to", "basis", "confidence", "role"], Strings(targets.GetProperty("required")));
        Assert.Equal(["victim", "audience"], Strings(targets.GetProperty("properties").GetProperty("role").GetProperty("enum")));
    }

    [Fact]
    public void Known_ids_are_completed_and_others_stay_allowed()
    {
        JsonElement[] any = [.. Topic().GetProperty("$defs").GetProperty("sourceReference").GetProperty("anyOf").EnumerateArray()];

        Assert.Equal(["A", "S001", "article-a", "some-page"], Strings(any[0].GetProperty("enum")));
        Assert.Equal("string", any[1].GetProperty("type").GetString());
    }

    [Theory]
    [InlineData(SeedFileRole.Dataset)]
    [InlineData(SeedFileRole.Ontology)]
    [InlineData(SeedFileRole.Sources)]
    [InlineData(SeedFileRole.Articles)]
    public void Every_file_has_a_schema_that_allows_no_other_keys(SeedFileRole role) =>
        Assert.False(JsonDocument.Parse(SeedSchema.Generate(role, Sample.Ontology)).RootElement.GetProperty("additionalProperties").GetBoolean());

    private static JsonElement Topic() => JsonDocument.Parse(SeedSchema.Generate(SeedFileRole.Topic, Sample.Ontology, Sample)).RootElement;

    private static string[] Strings(JsonElement array) => [.. array.EnumerateArray().Select(item => item.ToString())];
}
