using System.Text;
using ConceptGraph.Seed;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Reading;
using ConceptGraph.Seed.Yaml;
using FsCheck;
using FsCheck.Fluent;

namespace ConceptGraph.Tests.Seed;

public sealed class FormatterTests
{
    private static readonly SeedFormatter Formatter = new(SampleSeed.Read().Ontology);

    [Fact]
    public void Keys_and_items_get_their_order_and_comments_stay_with_what_they_are_about() => Assert.Equal(
        """
        # About the file.
        topic: {id: x, name: X, nameId: X}
        entities:
          # first
          - id: a
            # it is a theory
            kind: Concept
            subtype: Theory
            name: A
            aliases: [b, "c, d", "no", "2012"]
            definition: One line.
            definitionId: "Kata: satu"
            attackId: T1498
          # The bigger one.
          - id: b
            kind: Concept
        relations:
          - from: a
            type: BROADER
            to: b
            basis: seed
            evidence:
              - {source: A, locator: A.P1.S1}
        measurements:
          - id: m
            value: 1.50
            asOf: 2013-09
            evidence: [{source: S001}, {source: A}]
        # The end.

        """,
        Format("""
        # About the file.
        topic:
          nameId: X
          name: X
          id: 'x'
        measurements:
        - value: 1.50
          id: m
          asOf: "2013-09"
          evidence:
            - source: S001
            - source: A
        entities:
          # The bigger one.
          - kind: Concept
            id: b

          - subtype: Theory   # first
            id: a
            # it is a theory
            kind: Concept
            attackId: T1498
            aliases:
              - b
              - "c, d"
              - 'no'
              - "2012"
            definition: >-
              One
              line.
            definitionId: 'Kata: satu'
            name: A
        relations:
          - {type: BROADER, to: b, from: a, evidence: [{locator: A.P1.S1, source: A}], basis: seed}
        # The end.
        """));

    [Fact]
    public void Formatting_twice_changes_nothing_more_whatever_the_text()
    {
        Check.QuickThrowOnFailure(Prop.ForAll(ArbMap.Default.ArbFor<string[]>(), texts =>
        {
            string topic = Topic([.. texts.Select(Printable)]);
            string once = Format(topic);
            return once == Format(once) && Aliases(once).SequenceEqual(Aliases(topic));
        }));
    }

    [Theory]
    [InlineData("yes")]
    [InlineData("1:30")]
    [InlineData("- a")]
    [InlineData("a: b")]
    [InlineData("a #b")]
    [InlineData("@a")]
    [InlineData(" a ")]
    [InlineData("a, [b]")]
    [InlineData("null")]
    [InlineData("\"'\\")]
    [InlineData("0x1F")]
    [InlineData("a\nb")]
    [InlineData("…\u2028")]
    [InlineData("https://example.org/a?b=c#d")]
    public void A_text_is_the_same_text_after_formatting(string alias) =>
        Assert.Equal([alias], Aliases(Format(Topic([alias]))));

    [Fact]
    public void A_broken_file_is_not_rewritten() =>
        Assert.Equal("CG0100", Assert.Single(Assert.Throws<SeedException>(() => Format("topic: [")).Diagnostics).Code);

    private static string Topic(string[] aliases) =>
        "entities:\n  - id: a\n    kind: Concept\n    aliases: [" + string.Join(", ", aliases.Select(Quoted)) + "]\n";

    private static string Quoted(string text) => System.Text.Json.JsonSerializer.Serialize(text);

    private static string Printable(string? text) =>
        new([.. (text ?? "").Where(letter => !char.IsControl(letter) && !char.IsSurrogate(letter))]);

    private static IReadOnlyList<string> Aliases(string topic)
    {
        YamlNode? root = YamlTreeReader.Read("x.yaml", topic, SeedLimits.Default, new SeedReport(SeedLimits.Default));
        return Assert.IsType<YamlMapping>(root).Mappings("entities").Single().Texts("aliases");
    }

    private static string Format(string text) => Formatter.Format(File(text));

    private static SeedFile File(string text) =>
        SeedFolder.Of("seed", [("topics/x.yaml", () => new MemoryStream(Encoding.UTF8.GetBytes(text)))]).Files[0];
}
