namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>How expressions of date and time are put together; values may be combined.</summary>
[Flags]
public enum DateTimeOptions
{
    /// <summary>The longest expressions, with all their parts: the default.</summary>
    None = 0,

    /// <summary>Does not join "from" and "to" into one range.</summary>
    SkipFromToMerge = 1,

    /// <summary>Gives a date and its time as two results.</summary>
    SplitDateAndTime = 2,

    /// <summary>For calendars; this implementation gives the same results with it.</summary>
    CalendarMode = 4,

    /// <summary>More types of results; this implementation gives the same results with it.</summary>
    ExtendedTypes = 8,

    /// <summary>Keeps no results of earlier texts; this implementation never keeps any.</summary>
    NoProtoCache = 16,

    /// <summary>Stops at the first sign that a text holds no result; this implementation is always as quick.</summary>
    FailFast = 2097152,

    /// <summary>What is being tried out; this implementation gives the same results with it.</summary>
    ExperimentalMode = 4194304,

    /// <summary>What is to come; this implementation gives the same results with it.</summary>
    EnablePreview = 8388608,
}
