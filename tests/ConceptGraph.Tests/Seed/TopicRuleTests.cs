using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Seed;

/// <summary>One broken topic a rule, laid beside the valid sample. <c>»</c> marks where the rule must point.</summary>
public sealed class TopicRuleTests
{
    private const string Head = "topic: {id: mine, name: Mine, nameId: Saya}\n";

    [Theory]
    [InlineData("CG0100", "entities: a»: b\n")]
    [InlineData("CG0100", "entities: []\n»--- \nb: 1\n")]
    [InlineData("CG0100", "»[a]: 1\n")]
    [InlineData("CG0101", "»entitys: []\n", "entities")]
    [InlineData("CG0101", "entities:\n  - {id: a, kind: Actor, subtype: State, name: A, definition: D., definitionId: D., »founde: 2012}\n", "founded")]
    [InlineData("CG0101", "entities:\n  - {id: a, kind: Actor, subtype: State, name: A, definition: D., definitionId: D., »attackId: T1498}\n")]
    [InlineData("CG0102", "entities:\n  - »{id: a, kind: Actor, subtype: State, definition: D., definitionId: D.}\n")]
    [InlineData("CG0103", "entities: »none\n")]
    [InlineData("CG0103", "entities:\n  - {id: a, kind: Actor, subtype: State, name: »1984, definition: D., definitionId: D.}\n")]
    [InlineData("CG0103", "measurements:\n  - {id: m, of: iran, name: n, value: »many, text: t, evidence: [{source: S001}]}\n")]
    [InlineData("CG0103", "measurements:\n  - {id: m, of: iran, name: n, asOf: »yesterday, text: t, evidence: [{source: S001}]}\n")]
    [InlineData("CG0104", "entities: []\n»entities: []\n")]
    [InlineData("CG0107", "relations:\n  - {from: israel, type: PRACTISES, to: realism, basis: »editorail, confidence: low}\n", "editorial")]
    [InlineData("CG0108", "entities:\n  - {id: »Étude_1, kind: Actor, subtype: State, name: A, definition: D., definitionId: D.}\n", "etude-1")]
    [InlineData("CG0109", "entities:\n  - {id: a, kind: Actor, subtype: State, name: »\" \", definition: D., definitionId: D.}\n")]
    [InlineData("CG0201", "entities:\n  - {id: a, kind: »Acter, subtype: State, name: A, definition: D., definitionId: D.}\n", "Actor")]
    [InlineData("CG0202", "entities:\n  - {id: a, kind: Actor, subtype: »Stat, name: A, definition: D., definitionId: D.}\n", "State")]
    [InlineData("CG0203", "relations:\n  - {from: israel, type: »PRACTICES, to: realism, basis: editorial, confidence: low}\n", "PRACTISES")]
    [InlineData("CG0204", "relations:\n  - {from: »realism, type: PRACTISES, to: israel, basis: editorial, confidence: low}\n")]
    [InlineData("CG0204", "relations:\n  - {from: iran, type: PRACTISES, to: »israel, basis: editorial, confidence: low}\n")]
    [InlineData("CG0301", "relations:\n  - {from: »isreal, type: PRACTISES, to: realism, basis: editorial, confidence: low}\n", "israel")]
    [InlineData("CG0302", "relations:\n  - {from: israel, type: PRACTISES, to: realism, basis: verified, confidence: low, evidence: [{source: »S0001}]}\n", "S001")]
    [InlineData("CG0302", "relations:\n  - {from: israel, type: PRACTISES, to: realism, basis: verified, confidence: low, evidence: [{source: »iran}]}\n")]
    [InlineData("CG0303", "relations:\n  - {from: israel, type: PRACTISES, to: realism, basis: seed, confidence: low, evidence: [{source: A, locator: »A.P1.S9}]}\n", "A.P1.S1")]
    [InlineData("CG0304", "entities:\n  - {id: »israel, kind: Actor, subtype: State, name: A, definition: D., definitionId: D.}\n")]
    [InlineData("CG0305", "relations:\n  - {from: iran, type: RELATED_TO, to: realism, basis: editorial, confidence: low}\n  - {from: »realism, type: RELATED_TO, to: iran, basis: editorial, confidence: low}\n")]
    [InlineData("CG0306", "retired:\n  - {id: gone, why: Twice.}\nrelations:\n  - {from: »gone, type: PRACTISES, to: realism, basis: editorial, confidence: low}\n")]
    [InlineData("CG0306", "retired:\n  - {id: gone, why: Twice.}\nentities:\n  - {id: »gone, kind: Actor, subtype: State, name: A, definition: D., definitionId: D.}\n")]
    [InlineData("CG0306", "entities:\n  - {id: a, kind: Actor, subtype: State, name: A, definition: D., definitionId: D., formerIds: [b]}\nrelations:\n  - {from: »b, type: PRACTISES, to: realism, basis: editorial, confidence: low}\n", "a")]
    [InlineData("CG0401", "relations:\n  - »{from: israel, type: PRACTISES, to: realism, basis: verified, confidence: low}\n")]
    [InlineData("CG0402", "relations:\n  - {from: israel, type: PRACTISES, to: realism, basis: editorial, confidence: low, stance: »contested, text: T, textId: T}\n")]
    [InlineData("CG0403", "relations:\n  - {from: israel, type: PRACTISES, to: realism, basis: editorial, confidence: low, assertedBy: »[iran], textId: T}\n")]
    [InlineData("CG0404", "relations:\n  - {from: stuxnet, type: »ATTRIBUTED_TO, to: israel, basis: editorial, confidence: low}\n")]
    [InlineData("CG0405", "relations:\n  - {from: israel, type: PRACTISES, to: realism, basis: editorial, confidence: low, disputes: »[{source: A, why: W, whyId: W}]}\n")]
    [InlineData("CG0406", "relations:\n  - {from: israel, type: PRACTISES, to: realism, basis: verified, confidence: low, evidence: [{source: A}, »{source: article-a}]}\n")]
    [InlineData("CG0407", "relations:\n  - {from: israel, type: PRACTISES, to: realism, basis: seed, confidence: low, evidence: [{source: A, locator: »A.P1.S2}]}\n")]
    [InlineData("CG0501", "entities:\n  - {id: a, kind: Actor, subtype: State, name: A, definition: D., definitionId: D., founded: »2011-02-29}\n")]
    [InlineData("CG0502", "entities:\n  - {id: a, kind: Actor, subtype: State, name: A, definition: D., definitionId: D., founded: 2012-04, dissolved: »2012-03-31}\n")]
    [InlineData("CG0502", "relations:\n  - {from: israel, type: PRACTISES, to: realism, basis: editorial, confidence: low, validFrom: 2012, validTo: »2011}\n")]
    [InlineData("CG0601", "relations:\n  - {from: realism, type: BROADER, to: liberalism, basis: editorial, confidence: low}\n  - {from: liberalism, type: BROADER, to: »realism, basis: editorial, confidence: low}\n")]
    [InlineData("CG0602", "entities:\n  - {id: »a, kind: Example, subtype: CitizenCampaign, name: A, definition: D., definitionId: D.}\n")]
    [InlineData("CG0603", "relations:\n  - {from: israel, type: SUCCEEDS, to: iran, basis: editorial, confidence: low}\n  - {from: »israel, type: SUCCEEDS, to: iran, discriminator: x, basis: editorial, confidence: low}\n")]
    [InlineData("CG0604", "entities:\n  - {id: a, kind: Actor, subtype: State, name: A, aliases: [»ISRAEL], definition: D., definitionId: D.}\n")]
    [InlineData("CG0902", "entities: [[[[[[[[[[[[[[[»[]]]]]]]]]]]]]]]]\n")]
    [InlineData("CG0903", "entities: »&all []\n")]
    [InlineData("CG0903", "entities: »!!seq []\n")]
    [InlineData("CG0903", "»<<: {}\n")]
    [InlineData("CG0905", "entities:\n  - {id: a, kind: Actor, subtype: State, name: »\"a\\u202eb\", definition: D., definitionId: D.}\n")]
    [InlineData("CG0100", "entities:\n  - {id: »\"\\ud800\", kind: Actor, subtype: State, name: a, definition: D., definitionId: D.}\n")]
    public void A_broken_topic_is_reported_where_it_is_broken(string code, string marked, string? nearest = null)
    {
        (string text, int line, int column) = SampleSeed.Marked(Head + marked);

        SeedDiagnostic diagnostic = Assert.Single(SampleSeed.Read(("topics/x.yaml", text)).Diagnostics);

        Assert.Equal((code, $"seed/topics/x.yaml:{line}:{column}", nearest), (diagnostic.Code, diagnostic.Span.ToString(), diagnostic.Nearest));
    }

    [Fact]
    public void A_name_that_no_index_takes_is_too_long()
    {
        string Topic(int length) => Head + $"entities:\n  - {{id: a, kind: Actor, subtype: State, name: {new string('n', length)}, definition: D., definitionId: D.}}\n";

        Assert.Empty(SampleSeed.Read(("topics/x.yaml", Topic(500))).Diagnostics);
        Assert.Equal("CG0110", Assert.Single(SampleSeed.Read(("topics/x.yaml", Topic(501))).Diagnostics).Code);
    }

    [Theory]
    [InlineData("entities:\n  - {id: a, kind: Actor, subtype: State, name: Israel, sharesNameWith: [israel], definition: D., definitionId: D.}\n")]
    [InlineData("entities:\n  - {id: a, kind: Actor, subtype: State, name: A, definition: D., definitionId: D., founded: 2012, dissolved: 2012-03}\n")]
    [InlineData("relations:\n  - {from: israel, type: PRACTISES, to: realism, basis: generalKnowledge, confidence: low}\n")]
    [InlineData("relations:\n  - {from: israel, type: PRACTISES, to: A, basis: editorial, confidence: low}\n", "CG0204")]
    [InlineData("relations:\n  - {from: realism, type: BROADER, to: liberalism, basis: editorial, confidence: low}\n")]
    [InlineData("measurements:\n  - {id: m, of: iran, name: n, value: 1.5e3, text: t, asOf: 2012, evidence: [{source: article-a, locator: A.P1.S1}]}\n")]
    [InlineData("relations:\n  - {from: stuxnet, type: ATTRIBUTED_TO, to: israel, basis: editorial, confidence: low, attributedBy: press, text: T, textId: T, denials: [{actor: israel, why: W, whyId: W}]}\n")]
    public void What_looks_odd_but_is_allowed_passes(string text, string? code = null)
    {
        string?[] codes = [.. SampleSeed.Read(("topics/x.yaml", Head + text)).Diagnostics.Select(diagnostic => diagnostic.Code)];

        Assert.Equal(code is null ? [] : [code], codes);
    }
}
