using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Seed;

public sealed class SeedTemplatesTests
{
    private static readonly SeedLoad Sample = SampleSeed.Read();

    [Fact]
    public void An_entity_shows_the_keys_of_its_kind()
    {
        string text = SeedTemplates.Entity(Sample.Ontology, "Actor", "State", "estonia");

        Assert.StartsWith("entities:\n  # Actor: One who acts.\n  - id: estonia  # Kebab-case, never reused.\n    kind: Actor", text, StringComparison.Ordinal);
        Assert.Contains("    # founded:  # When it was founded.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("attackId", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Once_filled_in_a_template_is_a_valid_topic()
    {
        string entity = SeedTemplates.Entity(Sample.Ontology, "Actor", "State", "estonia").Replace("\"\"", "\"Estonia\"", StringComparison.Ordinal);
        string relation = SeedTemplates.Relation(Sample.Ontology, "PRACTISES", "estonia", "realism")
            .Replace("basis: \"\"", "basis: editorial", StringComparison.Ordinal)
            .Replace("confidence: \"\"", "confidence: low", StringComparison.Ordinal);

        SeedLoad load = SampleSeed.Read(("topics/x.yaml", "topic: {id: x, name: X, nameId: X}\n" + entity + relation));

        Assert.Empty(load.Diagnostics);
        Assert.NotNull(load.Graph?.FindRelation("estonia/PRACTISES/realism"));
    }

    [Fact]
    public void A_relation_says_what_it_may_join()
    {
        string text = SeedTemplates.Relation(Sample.Ontology, "TARGETS");

        Assert.Contains("Allowed: Event -> Actor", text, StringComparison.Ordinal);
        Assert.Contains("    role: \"\"  # What this type of relation asks for. (victim | audience)\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_term_names_the_nearest_one() =>
        Assert.Contains("Did you mean 'PRACTISES'?", Assert.Throws<SeedException>(() => SeedTemplates.Relation(Sample.Ontology, "PRACTICES")).Message, StringComparison.Ordinal);
}
