namespace ConceptGraph.Engine.Tests.Differential;

/// <summary>Operations that give dates, times, durations and points. Templates of <see cref="TermOperations"/>.</summary>
internal static class TemporalOperations
{
    public static string[] Dates =>
    [
        "(#Date + #Duration)", "(#Date - #Duration)", "date.truncate('month', #Date)", "date.truncate('week', #DateTime)", "date({date: #Date, day: 1})",
        "date(#DateTime)", "date({year: 2000 + #Integer % 100, week: 5})", "date.truncate('year', #Date)", "date.truncate('quarter', #LocalDateTime)",
        "date.truncate('decade', #Date, {day: 3})", "date.truncate('week', #Date, {dayOfWeek: 2})", "date.truncate('weekYear', #Date)",
        "date.truncate('century', #DateTime)", "date.truncate('millennium', #Date)", "date.truncate('day', #LocalDateTime)", "date(#LocalDateTime)",
        "date({date: #DateTime, month: 2})", "date({year: 2020, ordinalDay: 1 + abs(#Integer % 300)})", "date({year: 2020, quarter: 2, dayOfQuarter: 5})",
        "date({date: #Date, week: 3, dayOfWeek: 1})", "date({date: #Date, year: 2019 + #Integer % 20})", "date(toString(#Date))", "date(#Text)",
        "date({year: #Integer, month: 1})", "date('2020-W05-2') + #Duration", "date('2019-060') - #Duration", "date(#Any)", "[#Date, #Date][0]",
    ];

    public static string[] DateTimes =>
    [
        "(#DateTime + #Duration)", "datetime.truncate('hour', #DateTime)", "datetime({date: #Date, hour: 5})",
        "datetime({datetime: #DateTime, timezone: '+05:00'})", "datetime({epochSeconds: #Integer % 100000})", "datetime.truncate('day', #DateTime)",
        "datetime.truncate('month', #Date)", "datetime.truncate('week', #LocalDateTime, {hour: 3})", "datetime.truncate('minute', #DateTime, {timezone: '+02:00'})",
        "datetime(#LocalDateTime)", "datetime(#Date)", "datetime({date: #Date, time: #LocalTime, timezone: 'Europe/Stockholm'})",
        "datetime({date: #DateTime, time: #Time})", "datetime({year: 2020, month: 10, day: 25, hour: #Integer % 24, timezone: 'Europe/Berlin'})",
        "datetime({epochMillis: #Integer % 1000000})", "datetime({epochSeconds: 1000, nanosecond: 5}) + #Duration", "datetime(toString(#DateTime))",
        "datetime({datetime: #DateTime, timezone: 'America/New_York'})", "(#DateTime - #Duration)", "datetime(#Text)",
        "datetime({datetime: #LocalDateTime, day: 2})", "datetime(#Any)",
    ];

    public static string[] Times =>
    [
        "time.truncate('hour', #Time)", "time.truncate('second', #DateTime)", "time.truncate('minute', #LocalTime, {second: 5})", "time(#LocalTime)",
        "time(#DateTime)", "(#Time + #Duration)", "(#Time - #Duration)", "time({time: #Time, timezone: '+05:30'})", "time({hour: #Integer % 24, minute: 5})",
        "time({time: #LocalTime, second: 3})", "time('10:00' + '+0100')", "time(toString(#Time))", "time(#Text)",
    ];

    public static string[] LocalDateTimes =>
    [
        "localdatetime.truncate('hour', #LocalDateTime)", "localdatetime.truncate('quarter', #DateTime)", "localdatetime.truncate('day', #Date, {hour: 2})",
        "localdatetime(#DateTime)", "localdatetime(#Date)", "(#LocalDateTime + #Duration)", "(#LocalDateTime - #Duration)",
        "localdatetime({date: #Date, time: #LocalTime})", "localdatetime({datetime: #LocalDateTime, week: 3})",
        "localdatetime({year: 2020, ordinalDay: 60, hour: #Integer % 24})", "localdatetime(toString(#LocalDateTime))",
        "localdatetime({date: #LocalDateTime, hour: 1})", "localdatetime(#Text)",
    ];

    public static string[] LocalTimes =>
    [
        "(#LocalTime + #Duration)", "localtime.truncate('minute', #LocalTime)", "localtime(#DateTime)", "localtime.truncate('second', #LocalDateTime)",
        "localtime.truncate('hour', #Time)", "localtime.truncate('millisecond', #LocalTime, {nanosecond: 3})", "localtime(#Time)", "localtime(#LocalDateTime)",
        "(#LocalTime - #Duration)", "localtime({time: #LocalTime, minute: 5})", "localtime({hour: #Integer % 24, minute: 3, millisecond: 7})",
        "localtime(toString(#LocalTime))", "localtime(#Text)",
    ];

    public static string[] Durations =>
    [
        "(#Duration + #Duration)", "(#Duration - #Duration)", "(#Duration * 3)", "(#Duration * 0.5)", "(#Duration / 2)",
        "duration({days: #Integer % 100, hours: 2})", "duration.between(#Date, #Date)", "duration.between(#DateTime, #DateTime)", "duration.inDays(#Date, #Date)",
        "duration.inSeconds(#LocalTime, #DateTime)", "duration.inMonths(#DateTime, #Date)", "duration.between(#LocalTime, #Time)",
        "duration.between(#Date, #LocalDateTime)", "duration.between(#LocalDateTime, #DateTime)", "duration.between(#LocalTime, #LocalTime)",
        "duration.inMonths(#Date, #Date)", "duration.inMonths(#LocalDateTime, #Date)", "duration.inDays(#DateTime, #Date)",
        "duration.inDays(#LocalTime, #DateTime)", "duration.inSeconds(#Date, #DateTime)", "duration.inSeconds(#LocalDateTime, #LocalDateTime)",
        "duration.between(#Any, #Any)", "duration({months: #Float, days: 2})", "duration({weeks: #Float})", "duration({years: #Integer % 10, seconds: #Float})",
        "duration({minutes: 1.5, milliseconds: #Integer % 100000})", "duration({quarters: 1, nanoseconds: #Integer % 1000})", "(#Duration * #Float)",
        "(#Duration * #Integer)", "(#Integer * #Duration)", "(#Duration / #Float)", "(#Duration / #Integer)", "(#Duration * 0.5 * 3)",
        "duration(toString(#Duration))", "duration(#Text)", "duration(#Map)",
    ];

    public static string[] Points =>
    [
        "point({x: #Float, y: #Integer})", "point({x: #Float, y: #Float, z: #Integer})", "point({longitude: #Integer % 180, latitude: #Integer % 90})",
        "point({x: #Integer, y: #Float, srid: 7203})", "point({x: 1, y: #Float, crs: 'cartesian'})", "point({x: #Float % 180, y: 2, crs: 'wgs-84'})",
        "point({latitude: #Float % 100, longitude: #Float % 200, height: #Integer})", "point(#Map)", "coalesce(#Point, point({x: 0, y: 0}))", "[#Point, #Point][#Integer]",
    ];
}
