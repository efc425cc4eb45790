using System.Text;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Reading;

/// <summary>Reads the files of all folders into trees.</summary>
internal sealed class DocumentReader(SeedLimits limits, UnreadFiles unread, SeedReport report)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<SeedDocument> documents = [];
    private readonly Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);

    public IReadOnlyList<SeedDocument> Documents => documents;

    public IReadOnlyDictionary<string, SourceText> Texts => texts;

    public void Read(SeedFolder folder, int index)
    {
        SeedRules.MissingFile.Check(folder, isFirst: index == 0, report);
        foreach (SeedFile file in folder.Files)
        {
            if (file.Role == SeedFileRole.Unknown)
            {
                SeedRules.UnknownFile.Report(file, folder, report);
            }
            else if (Read(file) is { } root)
            {
                documents.Add(new SeedDocument(index, file.Path, file.Role, root));
            }
        }
    }

    private YamlNode? Read(SeedFile file)
    {
        byte[] bytes = file.Read(limits.MaxFileBytes);
        if (Read(file, bytes) is { } root)
        {
            return root;
        }

        unread.Add(bytes);
        return null;
    }

    private YamlNode? Read(SeedFile file, byte[] bytes)
    {
        if (!SeedRules.FileSize.Check(file, bytes, limits, report) || !SeedRules.Encoding.Check(file, bytes, report))
        {
            return null;
        }

        string text = Utf8.GetString(bytes).TrimStart('\uFEFF');
        texts[file.Path] = new SourceText(text);
        return YamlTreeReader.Read(file.Path, text, limits, report);
    }
}
