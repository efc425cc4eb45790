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
    Calendar = (1 << TemporalField.Month) | (1 << TemporalField.Day),
    Week = (1 << TemporalField.Week) | (1 << TemporalField.DayOfWeek),
    Quarter = (1 << TemporalField.Quarter) | (1 << TemporalField.DayOfQuarter),
    Ordinal = 1 << TemporalField.OrdinalDay,
    Dates = (1 << TemporalField.Year) | Calendar | Week | Quarter | Ordinal,
    Subseconds = (1 << TemporalField.Millisecond) | (1 << TemporalField.Microsecond) | (1 << TemporalField.Nanosecond),
    Times = (1 << TemporalField.Hour) | (1 << TemporalField.Minute) | (1 << TemporalField.Second) | Subseconds,
    Timezone = 1 << TemporalField.Timezone,
    Date = 1 << TemporalField.Date,
    Time = 1 << TemporalField.Time,
    DateTime = 1 << TemporalField.DateTime,
    Epoch = (1 << TemporalField.EpochSeconds) | (1 << TemporalField.EpochMillis),
}
