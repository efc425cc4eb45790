using System.Text;
using ConceptGraph.Seed;

namespace ConceptGraph.Tests.Seed;

/// <summary>A small valid seed. Tests put one broken file into it; <c>»</c> in a text marks where the mistake is expected.</summary>
internal static class SampleSeed
{
    public const string Dataset = "dataset: {id: sample, name: Sample, nameId: Contoh, version: 1.0.0, licence: CC0-1.0}\n";

    public const string Ontology = """
        kinds:
          - id: Concept
            name: Concept
            nameId: Konsep
            definition: An idea.
            definitionId: Gagasan.
            properties: [attackId]
            subtypes:
              - {id: Theory, name: Theory, nameId: Teori, definition: A theory., definitionId: Teori.}
          - id: Actor
            name: Actor
            nameId: Aktor
            definition: One who acts.
            definitionId: Pelaku.
            properties: [founded, dissolved]
            subtypes:
              - {id: State, name: State, nameId: Negara, definition: A state., definitionId: Negara.}
          - id: Event
            name: Event
            nameId: Peristiwa
            definition: What happened.
            definitionId: Kejadian.
            properties: [start, end]
            subtypes:
              - {id: CyberIncident, name: Incident, nameId: Insiden, definition: An incident., definitionId: Insiden.}
          - id: Example
            name: Example
            nameId: Contoh
            definition: A case.
            definitionId: Kasus.
            properties: [start, end, reach]
            subtypes:
              - {id: CitizenCampaign, name: Campaign, nameId: Kampanye, definition: A campaign., definitionId: Kampanye.}
          - id: Source
            name: Source
            nameId: Sumber
            definition: A work.
            definitionId: Karya.
            subtypes:
              - {id: SeedArticle, name: Article, nameId: Artikel, definition: An article., definitionId: Artikel.}
              - {id: WebPage, name: Page, nameId: Laman, definition: A page., definitionId: Laman.}
        properties:
          - {id: attackId, type: text, definition: Number of the technique.}
          - {id: founded, type: date, definition: When it was founded.}
          - {id: dissolved, type: date, definition: When it ended.}
          - {id: start, type: date, definition: When it began.}
          - {id: end, type: date, definition: When it ended.}
          - {id: reach, type: integer, definition: How many it reached.}
        relations:
          - {id: BROADER, from: [Concept], to: [Concept], acyclic: true}
          - {id: RELATED_TO, from: [Concept, Actor], to: [Concept, Actor], symmetric: true}
          - {id: PRACTISES, from: [Actor], to: [Concept]}
          - {id: ILLUSTRATES, from: [Example], to: [Concept], requiredFor: [Example]}
          - {id: SUCCEEDS, from: [Actor], to: [Actor], maxPerSubject: 1}
          - {id: ATTRIBUTED_TO, from: [Event], to: [Actor], properties: [{id: attributedBy}]}
          - {id: TARGETS, from: [Event], to: [Actor], properties: [{id: role, values: [{id: victim, name: victim, nameId: korban}, {id: audience, name: audience, nameId: khalayak}], required: true}]}
        """;

    public const string Sources = """
        sources:
          - {id: article-a, ref: A, subtype: SeedArticle, name: Article A, definition: An article., definitionId: Artikel., title: Title, authors: []}
          - {id: some-page, ref: S001, subtype: WebPage, name: Some page, definition: A page., definitionId: Laman., title: Title, authors: []}
        """;

    public static readonly string Articles = $$"""
        articles:
          - ref: A
            sentences:
              - {locator: A.P1.S1, line: 1, start: 0, length: 9, sha256: {{new string('a', 64)}}, paraphrase: Says., paraphraseId: Kata., asserts: true}
              - {locator: A.P1.S2, line: 1, start: 9, length: 9, sha256: {{new string('b', 64)}}, paraphrase: Says., paraphraseId: Kata., asserts: false}
        """;

    /// <summary>Two theories, two states, an incident.</summary>
    public const string Topic = """
        topic: {id: things, name: Things, nameId: Hal}
        entities:
          - {id: realism, kind: Concept, subtype: Theory, name: Realism, definition: One., definitionId: Satu.}
          - {id: liberalism, kind: Concept, subtype: Theory, name: Liberalism, definition: One., definitionId: Satu.}
          - {id: israel, kind: Actor, subtype: State, name: Israel, definition: One., definitionId: Satu.}
          - {id: iran, kind: Actor, subtype: State, name: Iran, definition: One., definitionId: Satu.}
          - {id: stuxnet, kind: Event, subtype: CyberIncident, name: Stuxnet, definition: One., definitionId: Satu.}
        """;

    private const string RelationWords =
        "name: n, inverse: i, nameId: n, inverseId: i, caption: c, captionId: c, definition: D., definitionId: D.";

    /// <summary>Reads the sample with the files laid into it; an empty text takes a file out.</summary>
    public static SeedLoad Read(params (string Name, string Text)[] files) => SeedReader.Read([Folder(files)]);

    /// <summary>The sample, and over it a folder with its own dataset.</summary>
    public static SeedLoad ReadWithOverlay(params (string Name, string Text)[] overlay) =>
        SeedReader.Read([Folder(), FolderOf("own", [.. overlay])]);

    public static SeedFolder Folder(params (string Name, string Text)[] files) => FolderOf("seed", Files(files));

    /// <summary>The sample as files.</summary>
    public static (string Name, string Text)[] Files(params (string Name, string Text)[] files)
    {
        Dictionary<string, string> all = new(StringComparer.Ordinal)
        {
            ["dataset.yaml"] = Dataset,
            ["ontology.yaml"] = WithRelationWords(Ontology),
            ["sources.yaml"] = Sources,
            ["articles.yaml"] = Articles,
            ["topics/things.yaml"] = Topic,
        };
        foreach ((string name, string text) in files)
        {
            all[name] = name == "ontology.yaml" ? WithRelationWords(text) : text;
        }

        return [.. all.Where(file => file.Value.Length > 0).Select(file => (file.Key, file.Value))];
    }

    public static SeedFolder FolderOf(string path, (string Name, string Text)[] files) =>
        SeedFolder.Of(path, files.Select(file => (file.Name, (Func<Stream>)(() => new MemoryStream(Encoding.UTF8.GetBytes(file.Text))))));

    /// <summary>The text without its mark, and the mark's line and column.</summary>
    public static (string Text, int Line, int Column) Marked(string text)
    {
        int mark = text.IndexOf('»', StringComparison.Ordinal);
        string before = text[..mark];
        return (text.Remove(mark, 1), before.Count(letter => letter == '\n') + 1, mark - before.LastIndexOf('\n'));
    }

    /// <summary>Adds the words that every relation type needs but no test is about.</summary>
    private static string WithRelationWords(string ontology) =>
        string.Join('\n', ontology.Split('\n').Select(line => IsRelation(line) ? line[..^1] + ", " + RelationWords + "}" : line));

    private static bool IsRelation(string line)
    {
        const string start = "  - {id: ";
        return line.StartsWith(start, StringComparison.Ordinal) && char.IsAsciiLetterUpper(line[start.Length]) && line.EndsWith('}');
    }
}
