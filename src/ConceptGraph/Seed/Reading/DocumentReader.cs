using System.Text;
using ConceptGraph.Seed.Diagnostics;
using ConceptGraph.Seed.Yaml;

namespace ConceptGraph.Seed.Reading;

/// <summary>Reads the files of all folders into trees.</summary>
internal sealed class DocumentReader(SeedLimits limits, SeedReport report)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    private readonly List<SeedDocument> documents = [];
    private readonly Dictionary<string, SourceText> texts = new(StringComparer.Ordinal);

    public IReadOnlyList<SeedDocument> Documents => documents;

    public IReadOnlyDictionary<string, SourceText> Texts => texts;

    /// <summary>False as soon as one file could not be read.</summary>
    public bool IsComplete { get; private set; } = true;

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
            else
            {
                IsComplete = false;
            }
        }
    }

    private YamlNode? Read(SeedFile file)
    {
        byte[] bytes = file.Read(limits.MaxFileBytes);
        if (!SeedRules.FileSize.Check(file, bytes, limits, report) || !SeedRules.Encoding.Check(file, bytes, report))
        {
            return null;
        }

        string text = Utf8.GetString(bytes);
        texts[file.Path] = new SourceText(text);
        return YamlTreeReader.Read(file.Path, text, limits, report);
    }
}
