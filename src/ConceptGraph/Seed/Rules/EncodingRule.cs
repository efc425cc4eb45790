using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Unicode;
using ConceptGraph.Seed.Diagnostics;

namespace ConceptGraph.Seed.Rules;

internal sealed class EncodingRule() : SeedRule("CG0904", "Not UTF-8", "A file is UTF-8 without a byte order mark.")
{
    /// <summary>False when the file cannot be read on; a byte order mark can be passed over.</summary>
    public bool Check(SeedFile file, ReadOnlySpan<byte> bytes, SeedReport report)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            report.Add(this, new SourceSpan(file.Path, 1, 1, 0), "a byte order mark", "EF BB BF", "UTF-8 without one");
        }

        if (Utf8.IsValid(bytes))
        {
            return true;
        }

        ReportFirstBadByte(file, bytes, report);
        return false;
    }

    private void ReportFirstBadByte(SeedFile file, ReadOnlySpan<byte> bytes, SeedReport report)
    {
        int line = 1;
        int column = 1;
        for (ReadOnlySpan<byte> rest = bytes; !rest.IsEmpty;)
        {
            if (Rune.DecodeFromUtf8(rest, out Rune rune, out int length) != OperationStatus.Done)
            {
                string found = string.Join(' ', rest[..length].ToArray().Select(value => value.ToString("X2", CultureInfo.InvariantCulture)));
                report.Add(this, new SourceSpan(file.Path, line, column, 0), "not UTF-8", found, "UTF-8", hint: "Save the file as UTF-8.");
                return;
            }

            (line, column) = rune.Value == '\n' ? (line + 1, 1) : (line, column + rune.Utf16SequenceLength);
            rest = rest[length..];
        }
    }
}
