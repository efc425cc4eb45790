using System.IO.Compression;
using System.Text;

namespace ConceptGraph.Engine.Execution.Commands;

/// <summary>Opens what LOAD CSV reads as UTF-8: plain, packed with gzip, or in UTF-16 with a byte order mark.</summary>
internal static class CsvFile
{
    private const int LongestMark = 2;

    public static Stream Open(string path)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        Span<byte> mark = stackalloc byte[LongestMark];
        int count = file.ReadAtLeast(mark, LongestMark, throwOnEndOfStream: false);
        file.Position = 0;
        return mark[..count] switch
        {
            [0x1F, 0x8B] => new GZipStream(file, CompressionMode.Decompress),
            [0xFF, 0xFE] => AsUtf8(file, Encoding.Unicode),
            [0xFE, 0xFF] => AsUtf8(file, Encoding.BigEndianUnicode),
            _ => file,
        };
    }

    private static Stream AsUtf8(FileStream file, Encoding encoding) => Encoding.CreateTranscodingStream(file, encoding, Encoding.UTF8);
}
