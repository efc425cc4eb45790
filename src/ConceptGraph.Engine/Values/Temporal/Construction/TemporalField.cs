namespace ConceptGraph.Engine.Values.Temporal.Construction;

/// <summary>The keys of the maps that temporal values are made of, in the order in which they are applied.</summary>
internal enum TemporalField
{
    Year,
    Quarter,
    Month,
    Week,
    OrdinalDay,
    DayOfQuarter,
    DayOfWeek,
    Day,
    Hour,
    Minute,
    Second,
    Millisecond,
    Microsecond,
    Nanosecond,
    Timezone,
    Date,
    Time,
    DateTime,
    EpochSeconds,
    EpochMillis,
}

/// <summary>Sets of <see cref="TemporalField"/>s, one bit each.</summary>
[Flags]
internal enum FieldSet
{
    None = 0,
    Year = 1 << TemporalField.Year,
    Quarter = 1 << TemporalField.Quarter,
    Month = 1 << TemporalField.Month,
    Week = 1 << TemporalField.Week,
    OrdinalDay = 1 << TemporalField.OrdinalDay,
    DayOfQuarter = 1 << TemporalField.DayOfQuarter,
    DayOfWeek = 1 << TemporalField.DayOfWeek,
    Day = 1 << TemporalField.Day,
    Hour = 1 << TemporalField.Hour,
    Minute = 1 << TemporalField.Minute,
    Second = 1 << TemporalField.Second,
    Millisecond = 1 << TemporalField.Millisecond,
    Microsecond = 1 << TemporalField.Microsecond,
    Nanosecond = 1 << TemporalField.Nanosecond,
    Timezone = 1 << TemporalField.Timezone,
    Date = 1 << TemporalField.Date,
    Time = 1 << TemporalField.Time,
    DateTime = 1 << TemporalField.DateTime,
    EpochSeconds = 1 << TemporalField.EpochSeconds,
    EpochMillis = 1 << TemporalField.EpochMillis,
    CalendarDate = Month | Day,
    WeekDate = Week | DayOfWeek,
    QuarterDate = Quarter | DayOfQuarter,
    AnyDate = Year | CalendarDate | WeekDate | QuarterDate | OrdinalDay,
    Subsecond = Millisecond | Microsecond | Nanosecond,
    AnyTime = Hour | Minute | Second | Subsecond,
    Epoch = EpochSeconds | EpochMillis,
}
