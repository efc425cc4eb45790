using static ConceptGraph.Seed.Shapes.Shape;

namespace ConceptGraph.Seed.Shapes;

/// <summary>The shape of <c>articles.yaml</c>.</summary>
internal static class ArticlesShape
{
    public static MappingShape File { get; } = new(
    [
        Required("articles", ListOf(
            Required("ref", SourceReference, "The source that the sentences belong to."),
            Required("sentences", ListOf(
                Required("locator", Text, "Article, paragraph and sentence, such as A.P13.S9."),
                Required("line", Integer, "Line of the article's file, from 1."),
                Required("start", Integer, "UTF-16 code units from the start of that line."),
                Required("length", Integer, "UTF-16 code units."),
                Required("sha256", NewId(IdPattern.Digest), "Digest of the sentence (UTF-8, NFC, trimmed)."),
                Required("paraphrase", Text, "Our words, English."),
                Required("paraphraseId", Text, "Our words, Indonesian."),
                Required("asserts", Flag, "False for a heading or a sentence that states nothing.")), "Its sentences, in order.")), "Articles whose sentences can be pointed at."),
    ]);
}
