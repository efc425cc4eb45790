using ConceptGraph.Engine.Values;
using ConceptGraph.Engine.Values.Temporal;
using ConceptGraph.Engine.Values.Temporal.Zones;

namespace ConceptGraph.Engine.Tests.Temporal;

public sealed class ZoneTests
{
    [Theory]
    [InlineData("europe/STOCKHOLM", "Europe/Stockholm")]
    [InlineData("America/New York", "America/New_York")]
    [InlineData("Asia/Calcutta", "Asia/Calcutta")]
    [InlineData("utc", "UTC")]
    [InlineData("gmt+01:00", "GMT+01:00")]
    [InlineData("z", "Z")]
    [InlineData("+00:00", "Z")]
    [InlineData("-05:30", "-05:30")]
    public void IsFoundWithoutRegardToCase(string name, string canonical) => Assert.Equal(canonical, ZoneCatalog.Get(name).Name);

    [Theory]
    [InlineData("../../../etc/passwd")]
    [InlineData("Europe/../Europe/Stockholm")]
    [InlineData("/usr/share/zoneinfo/Europe/Stockholm")]
    [InlineData("posix/Europe/Stockholm")]
    [InlineData("tzdata.zi")]
    [InlineData("Europe")]
    [InlineData("EST")]
    [InlineData("+19:00")]
    [InlineData("+1")]
    [InlineData("")]
    public void RefusesWhatIsNoZone(string name)
    {
        var error = Assert.Throws<CypherException>(() => ZoneCatalog.Get(name));
        Assert.Equal("Neo.ClientError.Statement.SyntaxError", error.Code);
    }

    [Theory]
    [InlineData("1800-01-31T23:59:55.5[Europe/Stockholm]")]
    [InlineData("1800-01-31T23:59:55[America/New_York]")]
    [InlineData("2020-06-01T10:00:00[Europe/Stockholm]")]
    [InlineData("2020-06-01T10:00:00-03:30")]
    public void What_is_written_of_a_time_is_read_back_even_where_its_offset_has_seconds(string text)
    {
        var time = ZonedDateTime.Parse(text);

        var again = ZonedDateTime.ParseWritten(time.ToString());

        Assert.Equal(time.ToString(), again.ToString());
        Assert.Equal(time.EpochSecond, again.EpochSecond);
    }

    [Fact]
    public void KeepsLocalMeanTimeToTheSecond() =>
        Assert.Equal("1818-07-21T21:40:32.142+00:53:28[Europe/Stockholm]", ZonedDateTime.Parse("1818-07-21T21:40:32.142[Europe/Stockholm]").ToString());

    [Theory]
    [InlineData("2020-03-29T02:30", null, "2020-03-29T03:30:00+02:00")]
    [InlineData("2020-10-25T02:30", null, "2020-10-25T02:30:00+02:00")]
    [InlineData("2020-10-25T02:30", 3600, "2020-10-25T02:30:00+01:00")]
    [InlineData("2020-10-25T02:30", 10_800, "2020-10-25T02:30:00+02:00")]
    [InlineData("2020-07-01T02:30", 3600, "2020-07-01T02:30:00+02:00")]
    public void ResolvesSkippedAndRepeatedTimes(string local, int? preferred, string expected)
    {
        var resolved = ZonedDateTime.OfLocal(LocalDateTime.Parse(local), ZoneCatalog.Get("Europe/Copenhagen"), preferred);
        Assert.Equal($"{expected}[Europe/Copenhagen]", resolved.ToString());
    }

    // Expected offsets as Neo4j gives them for these rules' zones.
    [Theory]
    [InlineData("CET-1CEST,M3.5.0,M10.5.0/3", "2500-07-01T00:00", 7200)]
    [InlineData("CET-1CEST,M3.5.0,M10.5.0/3", "2500-01-01T00:00", 3600)]
    [InlineData("EST5EDT,M3.2.0,M11.1.0", "2024-03-10T06:59:59", -18_000)]
    [InlineData("EST5EDT,M3.2.0,M11.1.0", "2024-03-10T07:00:00", -14_400)]
    [InlineData("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2500-01-01T00:00", 39_600)]
    [InlineData("<+1030>-10:30<+11>-11,M10.1.0,M4.1.0", "2500-07-01T00:00", 37_800)]
    [InlineData("IST-1GMT0,M10.5.0,M3.5.0/1", "2500-07-01T00:00", 3600)]
    [InlineData("IST-1GMT0,M10.5.0,M3.5.0/1", "2500-01-01T00:00", 0)]
    [InlineData("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", "2500-07-01T00:00", -3600)]
    [InlineData("AAA3BBB,J60/0,J300/0", "2024-03-01T02:59:59", -10_800)]
    [InlineData("AAA3BBB,J60/0,J300/0", "2024-03-01T03:00:00", -7200)]
    [InlineData("AAA3BBB,59/0,300/0", "2024-02-29T03:00:00", -7200)]
    [InlineData("WIB-7", "2024-01-01T00:00", 25_200)]
    public void FollowsThePosixRule(string rule, string utc, int offset)
    {
        var parsed = PosixRule.TryParse(rule);
        Assert.Equal(offset, parsed!.OffsetAt(LocalDateTime.Parse(utc).LocalSecond));
    }

    [Theory]
    [InlineData("")]
    [InlineData("CET")]
    [InlineData("CET-1CEST")]
    [InlineData("CET-1CEST,M3.5.0")]
    public void RefusesAnIncompletePosixRule(string rule) => Assert.Null(PosixRule.TryParse(rule));

    [Fact]
    public void ReadsATimeZoneFile()
    {
        var zone = TzifFile.TryRead("Test/Zone", File());

        Assert.NotNull(zone);
        Assert.Equal([90, 90, 3600, 3600, 7200], new long[] { -5_000_000_000, -1001, -1000, 1999, 2000 }.Select(zone.OffsetAt));
    }

    [Fact]
    public void RefusesABrokenTimeZoneFile()
    {
        byte[] file = File();

        Assert.Null(TzifFile.TryRead("Test/Zone", "no zone at all"u8));
        Assert.Null(TzifFile.TryRead("Test/Zone", file.AsSpan(0, 60)));
        Assert.Null(TzifFile.TryRead("Test/Zone", file.AsSpan(0, 100)));
    }

    [Fact]
    public void FallsBackToTheZonesOfTheSystem()
    {
        var zone = new SystemZone("Test/Zone", TimeZoneInfo.CreateCustomTimeZone("Test/Zone", TimeSpan.FromMinutes(330), null, null));
        Assert.Equal([19_800, 19_800, 19_800], new[] { long.MinValue / 4, 0, long.MaxValue / 4 }.Select(zone.OffsetAt));
    }

    // Version 2: an old part without changes, which is skipped, and the one that counts, with changes at −1000 and 2000.
    private static byte[] File() =>
    [
        .. Header(changes: 0, types: 1), .. new byte[6], .. "ABC\0"u8,
        .. Header(changes: 2, types: 3),
        0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFC, 0x18, 0, 0, 0, 0, 0, 0, 0x07, 0xD0,
        1, 2,
        0, 0, 0, 90, 0, 0, 0, 0, 0x0E, 0x10, 0, 0, 0, 0, 0x1C, 0x20, 0, 0,
        .. "ABC\0"u8, .. "\n<+02>-2\n"u8,
    ];

    private static byte[] Header(byte changes, byte types) =>
    [
        .. "TZif2"u8, .. new byte[15], .. new byte[12], 0, 0, 0, changes, 0, 0, 0, types, 0, 0, 0, 4,
    ];
}
