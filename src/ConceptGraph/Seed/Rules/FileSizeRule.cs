using System.Globalization;
using ConceptGraph.Seed.Diagnostics;

namespace ConceptGraph.Seed.Rules;

internal sealed class FileSizeRule() : SeedRule("CG0901", "File too large", "A file stays under the limit on its size.")
{
    /// <summary>False when the file must not be read on.</summary>
    public bool Check(SeedFile file, byte[] bytes, SeedLimits limits, SeedReport report)
    {
        if (bytes.Length <= limits.MaxFileBytes)
        {
            return true;
        }

        report.Add(
            this,
            new SourceSpan(file.Path, 1, 1, 0),
            "the file is too large",
            expected: string.Create(CultureInfo.InvariantCulture, $"at most {limits.MaxFileBytes} bytes"),
            hint: "Split it by topic.");
        return false;
    }
}
