using System.Net;
using System.Net.Http.Headers;
using System.Text;
using ConceptGraph.Sessions;
using ConceptGraph.Sessions.Neo4j;

namespace ConceptGraph.Tests.Sessions;

/// <summary>A long answer is handed over row by row, and neither read ahead nor kept. It runs alone, since it looks at the memory of the process.</summary>
[Collection(AloneGroup.Name)]
public sealed class StreamingTests
{
    private const int Rows = 300_000;

    [Fact]
    public async Task Rows_are_read_as_they_are_asked_for_and_then_forgotten()
    {
        using var answer = new LongAnswer();
        await using var session = new Neo4jSession(new Neo4jOptions(), new ScriptedHandler(answer.ToResponse), TimeProvider.System);
        await using var cursor = await session.RunAsync(new Statement("RETURN 1 AS x"));
        long count = 0, before = 0;
        await foreach (var record in cursor)
        {
            Assert.Equal(count, record[0]);
            Assert.InRange(answer.RowsSent - ++count, 0, 1_000);
            if (count == 10_000)
            {
                before = GC.GetTotalMemory(forceFullCollection: true);
            }
        }

        Assert.Equal(Rows, count);
        Assert.True(GC.GetTotalMemory(forceFullCollection: true) - before < 5_000_000);
    }

    /// <summary>Makes its rows when they are read.</summary>
    private sealed class LongAnswer : Stream
    {
        private byte[] pending = Encoding.UTF8.GetBytes("""{"data":{"fields":["x"],"values":[""");
        private int sent;

        public int RowsSent { get; private set; }

        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

        public HttpResponseMessage ToResponse()
        {
            var content = new StreamContent(this);
            content.Headers.ContentType = new MediaTypeHeaderValue("application/vnd.neo4j.query");
            return new HttpResponseMessage(HttpStatusCode.Accepted) { Content = content };
        }

        public override int Read(byte[] buffer, int offset, int count)
        {
            if (sent == pending.Length && !TryMakeMore())
            {
                return 0;
            }

            int length = Math.Min(count, pending.Length - sent);
            Array.Copy(pending, sent, buffer, offset, length);
            sent += length;
            return length;
        }

        public override void Flush() => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        private bool TryMakeMore()
        {
            if (RowsSent > Rows)
            {
                return false;
            }

            string row = $$"""[{"$type":"Integer","_value":"{{RowsSent}}"}]""";
            pending = Encoding.UTF8.GetBytes(RowsSent == Rows ? "]}}" : RowsSent == 0 ? row : "," + row);
            sent = 0;
            RowsSent++;
            return true;
        }
    }
}

[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class AloneGroup
{
    public const string Name = "Alone";
}
