using System.Numerics;
using System.Runtime.InteropServices;

namespace ConceptGraph.Engine.Storage.Snapshots;

/// <summary>CRC-32C of bytes that come in parts, eight at a time where the processor can.</summary>
internal sealed class Checksum
{
    private uint crc = uint.MaxValue;

    public uint Value => ~crc;

    public void Add(ReadOnlySpan<byte> bytes)
    {
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (ulong word in words)
        {
            crc = BitOperations.Crc32C(crc, word);
        }

        foreach (byte one in bytes[(words.Length * sizeof(ulong))..])
        {
            crc = BitOperations.Crc32C(crc, one);
        }
    }
}
