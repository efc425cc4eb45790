using System.Buffers;
using System.Runtime.CompilerServices;
using ConceptGraph.Engine.Values;

namespace ConceptGraph.Engine.Storage.Csv;

/// <summary>
/// Reads UTF-8 text with separated values, record by record, from a stream of any length. A field may be quoted, and then hold separators, line ends
/// and doubled quotes. Blank lines are passed over; a byte order mark is too. A line ends with <c>\n</c>, <c>\r</c> or both.
/// </summary>
/// <param name="stream">The text; closed in the end.</param>
/// <param name="name">What errors call it.</param>
/// <param name="separator">Between fields.</param>
/// <param name="quote">Around fields.</param>
/// <param name="hasEscapes">Whether between quotes a backslash may stand before a quote or another backslash.</param>
internal sealed class CsvReader(Stream stream, string name, byte separator = (byte)',', byte quote = (byte)'"', bool hasEscapes = false) : IDisposable
{
    private const int InitialBuffer = 1 << 17;
    private const int LongestRecord = 1 << 26;

    private readonly CsvFields fields = new(quote, hasEscapes);
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(InitialBuffer);
    private int start;
    private int end;
    private int line = 1;
    private bool isAtEnd;
    private bool isStarted;
    private bool isAfterReturn;

    /// <summary>What errors call the source.</summary>
    public string Name => name;

    /// <summary>The fields of the record that was read last; they hold until the next <see cref="Read"/>.</summary>
    public CsvFields Fields => fields;

    /// <summary>Goes on to the next record; false at the end.</summary>
    /// <exception cref="CypherException">The record is malformed; reading can go on after it.</exception>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Read()
    {
        SkipByteOrderMark();
        while (true)
        {
            if (start == end && !Fill())
            {
                return false;
            }

            if (buffer[start] is (byte)'\n' or (byte)'\r')
            {
                PassLineEnd(start + 1);
                continue;
            }

            if (!TryReadPlainRecord())
            {
                ReadRecord();
            }

            return true;
        }
    }

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(buffer);
        stream.Dispose();
    }

    /// <summary>Goes on behind a line end; <c>\r\n</c> counts once.</summary>
    private void PassLineEnd(int next)
    {
        byte mark = buffer[next - 1];
        line += mark == '\n' && isAfterReturn && next - 1 == start ? 0 : 1;
        isAfterReturn = mark == '\r';
        start = next;
    }

    private void SkipByteOrderMark()
    {
        if (isStarted)
        {
            return;
        }

        isStarted = true;
        while (end - start < 3 && Fill())
        {
        }

        if (buffer.AsSpan(start, end - start).StartsWith("\uFEFF"u8))
        {
            start += 3;
        }
    }

    /// <summary>The short way: a record without quotes that is in the buffer as a whole.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool TryReadPlainRecord()
    {
        var bytes = buffer.AsSpan(start, end - start);
        fields.Begin(line);
        int fieldStart = 0;
        for (int i = 0; i < bytes.Length; i++)
        {
            byte current = bytes[i];
            if (current == separator)
            {
                fields.Add(fieldStart, i, isQuoted: false);
                fieldStart = i + 1;
            }
            else if (current <= '\r' && current is (byte)'\n' or (byte)'\r')
            {
                fields.Add(fieldStart, i, isQuoted: false);
                fields.End(buffer, start, i + 1);
                PassLineEnd(start + i + 1);
                return true;
            }
            else if (current == quote)
            {
                return false;
            }
        }

        return false;
    }

    private void ReadRecord()
    {
        fields.Begin(line);
        int position = 0;
        int misplaced = -1;
        for (bool isLast = false; !isLast; position++)
        {
            int fieldStart = position;
            bool isQuoted = HasByte(position) && buffer[start + position] == quote;
            position = isQuoted ? FindClosingQuote(position + 1, fieldStart) + 1 : position;
            int quotedEnd = position;
            int fieldEnd = position = FindSeparator(position);
            isLast = !HasByte(position) || buffer[start + position] != separator;
            if (isQuoted && fieldEnd != quotedEnd)
            {
                misplaced = fields.Count;
            }

            fields.Add(fieldStart, fieldEnd, isQuoted);
        }

        int length = Math.Min(position, end - start);
        fields.End(buffer, start, length);
        PassLineEnd(start + length);
        if (misplaced >= 0)
        {
            throw fields.Error(name, misplaced, "There is text behind the closing quote of this field.");
        }
    }

    private int FindSeparator(int position)
    {
        while (true)
        {
            int found = buffer.AsSpan(start + position, end - start - position).IndexOfAny(separator, (byte)'\n', (byte)'\r');
            if (found >= 0)
            {
                return position + found;
            }

            position = end - start;
            if (!Fill())
            {
                return position;
            }
        }
    }

    private int FindClosingQuote(int position, int fieldStart)
    {
        while (HasByte(position))
        {
            byte current = buffer[start + position];
            if (current == '\n')
            {
                line++;
            }
            else if (hasEscapes && current == '\\' && HasByte(position + 1) && (buffer[start + position + 1] == quote || buffer[start + position + 1] == '\\'))
            {
                position++;
            }
            else if (current == quote)
            {
                if (!HasByte(position + 1) || buffer[start + position + 1] != quote)
                {
                    return position;
                }

                position++;
            }

            position++;
        }

        fields.Add(fieldStart, position, isQuoted: false);
        fields.End(buffer, start, end - start);
        start = end;
        throw fields.Error(name, fields.Count - 1, "The quote that opens here is never closed.");
    }

    private bool HasByte(int position)
    {
        while (start + position >= end)
        {
            if (!Fill())
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Reads more behind what is there, which moves to the front first; false at the end of the stream.</summary>
    private bool Fill()
    {
        if (isAtEnd)
        {
            return false;
        }

        if (start > 0)
        {
            buffer.AsSpan(start, end - start).CopyTo(buffer);
            end -= start;
            start = 0;
        }

        if (end == buffer.Length)
        {
            Grow();
        }

        int count = stream.Read(buffer, end, buffer.Length - end);
        end += count;
        isAtEnd = count == 0;
        return !isAtEnd;
    }

    private void Grow()
    {
        if (buffer.Length >= LongestRecord)
        {
            throw CsvErrors.RecordTooLong(name, line, LongestRecord);
        }

        var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, end).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        buffer = larger;
    }
}
