using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ConceptGraph.Engine.Storage.Snapshots;

/// <summary>CRC-32C, eight bytes at a time where the processor can.</summary>
internal static class Checksum
{
    /// <summary>The checksum of a block: with its number, so that blocks cannot change places.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static uint Of(int number, ReadOnlySpan<byte> bytes)
    {
        uint crc = BitOperations.Crc32C(uint.MaxValue, (uint)number);
        var words = MemoryMarshal.Cast<byte, ulong>(bytes);
        foreach (ulong word in words)
        {
            crc = BitOperations.Crc32C(crc, word);
        }

        foreach (byte one in bytes[(words.Length * sizeof(ulong))..])
        {
            crc = BitOperations.Crc32C(crc, one);
        }

        return ~crc;
    }
}
