using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Reading;

/// <summary>Reads <c>sources.yaml</c> and <c>articles.yaml</c> into a draft.</summary>
internal sealed class SourceBinder(SeedDraft draft)
{
    private static readonly string[] PropertyKeys =
        ["ref", "title", "authors", "year", "publisher", "address", "accessed", "language", "quality"];

    public void BindSources(SeedDocument document)
    {
        string dataset = draft.DatasetOf(document);
        foreach (YamlMapping node in document.Items("sources"))
        {
            draft.Add(new Placed<SeedSource>(Source(node, dataset), node));
        }
    }

    public void BindArticles(SeedDocument document)
    {
        foreach (YamlMapping article in document.Items("articles"))
        {
            string source = draft.SourceId(article.Text("ref"));
            foreach (YamlMapping node in article.Mappings("sentences"))
            {
                draft.Add(new Placed<ArticleSentence>(Sentence(node, source), node));
            }
        }
    }

    private static SeedSource Source(YamlMapping node, string dataset) => new()
    {
        Entity = new SeedEntity
        {
            Id = node.Text("id"),
            Kind = SeedSource.Kind,
            Subtype = node.Text("subtype"),
            Name = node.Text("name"),
            NameId = node.TextOrNull("nameId"),
            Aliases = node.Texts("aliases"),
            SharesNameWith = node.Texts("sharesNameWith"),
            Definition = node.Text("definition"),
            DefinitionId = node.Text("definitionId"),
            FormerIds = node.Texts("formerIds"),
            Properties = node.Properties(TypeOf),
            Sources = [],
            Topic = null,
            Dataset = dataset,
            Span = node.Span,
        },
        Ref = node.Text("ref"),
        Title = node.Text("title"),
        Authors = node.Texts("authors"),
        Year = node.Integer("year"),
        Publisher = node.TextOrNull("publisher"),
        Address = node.TextOrNull("address"),
        Accessed = node.Date("accessed"),
        Language = node.TextOrNull("language"),
        Quality = node.TextOrNull("quality"),
    };

    private static Ontology.PropertyType? TypeOf(string key) => key switch
    {
        "authors" => Ontology.PropertyType.Texts,
        "year" => Ontology.PropertyType.Integer,
        _ => PropertyKeys.Contains(key) ? Ontology.PropertyType.Text : null,
    };

    private static ArticleSentence Sentence(YamlMapping node, string article) => new()
    {
        Article = article,
        Locator = node.Text("locator"),
        Line = (int)(node.Integer("line") ?? 0),
        Start = (int)(node.Integer("start") ?? 0),
        Length = (int)(node.Integer("length") ?? 0),
        Sha256 = node.Text("sha256"),
        Paraphrase = node.Text("paraphrase"),
        ParaphraseId = node.Text("paraphraseId"),
        Asserts = node.Flag("asserts"),
        Span = node.Span,
    };
}
