using System.IO.Compression;
using ConceptGraph.Teaching;
using ConceptGraph.Tests.Neo4j;

namespace ConceptGraph.Tests.Browser;

/// <summary>The archive of saved queries, dropped on Neo4j Browser's window as a teacher does.</summary>
[Collection(BrowserGroup.Name)]
public sealed class SavedQueryTests(BrowserFixture fixture)
{
    [BrowserTheory]
    [InlineData(Language.English)]
    [InlineData(Language.Indonesian)]
    public async Task The_archive_is_imported_whole_and_its_queries_answer_as_the_engine_does(Language language)
    {
        using var client = new HttpClient();
        byte[] archive = await client.GetByteArrayAsync(new Uri(fixture.Teach.Guides, TeachingMaterials.SavedQueries(language)));
        await using var window = await fixture.OpenAsync(language);

        await window.Favorites.DropAsync(TeachingMaterials.SavedQueries(language), archive);

        foreach (var group in Read(archive).GroupBy(query => query.Folder))
        {
            var titles = await window.Favorites.OpenFolderAsync(group.Key);
            Assert.Equal(group.Select(query => query.Title), titles);
            if (group.Key is "claims" or "examples" or "paths")
            {
                var query = group.First();
                await window.RunSavedAsync(query.Title);
                Assert.Equal((await fixture.Embedded.ReadAsync(query.Text)).Count, await window.CountRowsAsync());
            }
        }
    }

    private static List<(string Folder, string Title, string Text)> Read(byte[] archive)
    {
        using ZipArchive zip = new(new MemoryStream(archive));
        return [.. zip.Entries.Select(entry =>
        {
            using StreamReader reader = new(entry.Open());
            string text = reader.ReadToEnd();
            return (entry.FullName.Split('/')[0], text["// ".Length..text.IndexOf('\n', StringComparison.Ordinal)], text);
        })];
    }
}
