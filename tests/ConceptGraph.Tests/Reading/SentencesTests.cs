using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace ConceptGraph.Tests.Reading;

/// <summary>The list of sentences, against the articles themselves.</summary>
public sealed partial class SentencesTests
{
    [SharedFact("corpus")]
    public void Each_digest_is_that_of_the_sentence_at_its_place()
    {
        var lines = new Dictionary<char, string[]>
        {
            ['A'] = File.ReadAllLines(SharedFolder.Find("corpus/article-a.txt")!),
            ['B'] = File.ReadAllLines(SharedFolder.Find("corpus/article-b.txt")!),
        };

        Assert.All(ReadSeed.Graph.Sentences, sentence =>
        {
            string text = lines[sentence.Locator[0]][sentence.Line - 1].Substring(sentence.Start, sentence.Length);
            byte[] digest = SHA256.HashData(Encoding.UTF8.GetBytes(text.Normalize(NormalizationForm.FormC).Trim()));
            Assert.Equal(sentence.Sha256, Convert.ToHexStringLower(digest));
        });
    }

    /// <summary>Letters between two sentences would belong to a sentence that nobody read.</summary>
    [SharedFact("corpus")]
    public void Nothing_but_marks_stands_between_two_sentences_of_a_line()
    {
        foreach (var line in ReadSeed.Graph.Sentences.GroupBy(sentence => (sentence.Locator[0], sentence.Line)))
        {
            string text = File.ReadAllLines(SharedFolder.Find($"corpus/article-{char.ToLowerInvariant(line.Key.Item1)}.txt")!)[line.Key.Line - 1];
            foreach (var sentence in line.OrderByDescending(sentence => sentence.Start))
            {
                text = text.Remove(sentence.Start, sentence.Length);
            }

            Assert.DoesNotContain(Citation().Replace(text, ""), char.IsLetterOrDigit);
        }
    }

    /// <summary>The reading numbers every sentence, headings included, and says which assert nothing.</summary>
    [SharedFact("facts/reading.md")]
    public void Each_sentence_of_the_reading_is_listed_and_asserts_what_it_does_there()
    {
        var read = Locators().Matches(File.ReadAllText(SharedFolder.Find("facts/reading.md")!))
            .ToDictionary(match => match.Groups["locator"].Value, match => !match.Groups["text"].Value.Contains("*Asserts nothing.*", StringComparison.Ordinal));

        var listed = ReadSeed.Graph.Sentences.ToDictionary(sentence => sentence.Locator, sentence => sentence.Asserts);
        Assert.Equal(read.Where(pair => pair.Value).Select(pair => pair.Key).Order(StringComparer.Ordinal), listed.Where(pair => pair.Value).Select(pair => pair.Key).Order(StringComparer.Ordinal));
        Assert.Empty(read.Keys.Where(locator => locator.Contains(".S", StringComparison.Ordinal)).Except(listed.Keys));
    }

    [GeneratedRegex(@"^- \*\*(?<locator>[AB]\.P\d+(\.S\d+)?)\*\*(?<text>.*)$", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Locators();

    /// <summary>A citation in brackets behind a sentence, and a mark of a list item.</summary>
    [GeneratedRegex(@"\([^)]*\d{4}\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 60_000)]
    private static partial Regex Citation();
}
