namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Sums with TIMEX expressions.</summary>
public static class TimexHelpers
{
    /// <summary>Start, end and length of a range of days or moments.</summary>
    /// <param name="timex">A date with a length, or a year or month.</param>
    public static TimexRange ExpandDateTimeRange(TimexProperty timex)
    {
        if (timex.Types.Contains(Constants.TimexTypes.Duration))
        {
            var start = CloneDateTime(timex);
            var duration = CloneDuration(timex);
            return new TimexRange { Start = start, End = TimexDateTimeAdd(start, duration), Duration = duration };
        }
        if (timex is { Year: { } year, WeekOfYear: { } week })
        {
            var monday = System.Globalization.ISOWeek.ToDateTime(year, week, DayOfWeek.Monday);
            return timex.Weekend == true ? Days(monday.AddDays(5), 2) : Days(monday, 7);
        }
        return timex.Year is null ? MonthsOfAnyYear(timex) : Months(timex);
    }

    /// <summary>Start, end and length of a range of times of day.</summary>
    /// <param name="timex">A time with a length, or a part of the day.</param>
    /// <exception cref="ArgumentException">It is neither.</exception>
    public static TimexRange ExpandTimeRange(TimexProperty timex)
    {
        if (!timex.Types.Contains(Constants.TimexTypes.TimeRange))
        {
            throw new ArgumentException($"'{timex.TimexValue}' is no range of times of day.", nameof(timex));
        }
        var said = timex.PartOfDay is { } part ? new TimexProperty(HoursOf(part)) : timex;
        var start = TimexProperty.FromTime(TimeFromTimex(said));
        var duration = CloneDuration(said);
        return new TimexRange { Start = start, End = TimexTimeAdd(start, duration), Duration = duration };
    }

    /// <summary>A date later by a length of days, weeks, months or years; a weekday moves by days.</summary>
    public static TimexProperty TimexDateAdd(TimexProperty start, TimexProperty duration)
    {
        if (start.DayOfWeek is { } weekday && start.DayOfMonth is null)
        {
            var end = start.Clone();
            var days = (int)((duration.Days ?? 0) + (7 * (duration.Weeks ?? 0)));
            end.DayOfWeek = ((((weekday - 1 + days) % 7) + 7) % 7) + 1;
            return end;
        }
        if (start is not { Month: { } month, DayOfMonth: { } day })
        {
            return start;
        }
        var date = Later(new Moment(start.Year ?? LeapYear, month, day), duration);
        return new TimexProperty
        {
            Year = start.Year is null ? null : date.Year,
            Month = date.Month,
            DayOfMonth = date.Day,
        };
    }

    /// <summary>A time later by a length of hours, minutes and seconds; past midnight the day goes on too, where it is said.</summary>
    public static TimexProperty TimexTimeAdd(TimexProperty start, TimexProperty duration)
    {
        var seconds = SecondsOf(start) + SecondsOf(duration);
        var days = (int)Math.Floor(seconds / SecondsInDay);
        var end = days == 0 ? start.Clone() : TimexDateAdd(start, new TimexProperty { Days = days }).Clone();
        var left = (int)(seconds - (days * SecondsInDay));
        SetTime(end, left == 0 && days == 1 && !start.Types.Contains(Constants.TimexTypes.Date) ? (int)SecondsInDay : left);
        return end;
    }

    /// <summary>A date, time or both, later by a length.</summary>
    public static TimexProperty TimexDateTimeAdd(TimexProperty start, TimexProperty duration)
    {
        var end = TimexDateAdd(start, duration);
        if (start is { Hour: { } hour, Minute: { } minute, Second: { } second })
        {
            end = end.Clone();
            (end.Hour, end.Minute, end.Second) = (hour, minute, second);
        }
        return SecondsOf(duration) == 0 ? end : TimexTimeAdd(end, duration);
    }

    /// <summary>The day of a date whose year, month and day are said; parts not said count as first.</summary>
    public static Moment DateFromTimex(TimexProperty timex) => new Moment(timex.Year ?? 1, timex.Month ?? 1, timex.DayOfMonth ?? 1)
        .AddHours(timex.Hour ?? 0).AddMinutes(timex.Minute ?? 0).AddSeconds(timex.Second ?? 0);

    /// <summary>The time of day; parts not said count as 0.</summary>
    public static Time TimeFromTimex(TimexProperty timex) => new(timex.Hour ?? 0, timex.Minute ?? 0, timex.Second ?? 0);

    /// <summary>The moments a range starts and ends at.</summary>
    public static DateRange DateRangeFromTimex(TimexProperty timex)
    {
        var range = ExpandDateTimeRange(timex);
        return new DateRange { Start = DateFromTimex(range.Start), End = DateFromTimex(range.End) };
    }

    /// <summary>The times of day a range starts and ends at.</summary>
    public static TimeRange TimeRangeFromTimex(TimexProperty timex)
    {
        var range = ExpandTimeRange(timex);
        return new TimeRange { Start = TimeFromTimex(range.Start), End = TimeFromTimex(range.End) };
    }

    internal static TimexProperty CloneDuration(TimexProperty timex) => new()
    {
        Years = timex.Years,
        Months = timex.Months,
        Weeks = timex.Weeks,
        Days = timex.Days,
        Hours = timex.Hours,
        Minutes = timex.Minutes,
        Seconds = timex.Seconds,
    };

    internal static TimexProperty CloneDateTime(TimexProperty timex)
    {
        var clone = timex.Clone();
        clone.Years = clone.Months = clone.Weeks = clone.Days = clone.Hours = clone.Minutes = clone.Seconds = null;
        return clone;
    }

    private const int LeapYear = 2000;
    private const decimal SecondsInDay = 86400;

    private static string HoursOf(string part) => part switch
    {
        "MO" => TimexCreator.Morning,
        "AF" => TimexCreator.Afternoon,
        "EV" => TimexCreator.Evening,
        "DT" => TimexCreator.Daytime,
        "NI" => TimexCreator.Night,
        _ => throw new ArgumentException($"'{part}' is no part of the day.", nameof(part)),
    };

    private static Moment Later(Moment date, TimexProperty duration) => date
        .AddMonths((int)(((duration.Years ?? 0) * 12) + (duration.Months ?? 0)))
        .AddDays((double)Math.Floor((duration.Days ?? 0) + (7 * (duration.Weeks ?? 0))));

    private static decimal SecondsOf(TimexProperty timex) => ((timex.Hours ?? timex.Hour ?? 0) * 3600)
        + ((timex.Minutes ?? timex.Minute ?? 0) * 60) + (timex.Seconds ?? timex.Second ?? 0);

    private static void SetTime(TimexProperty timex, int seconds)
    {
        timex.Hour = seconds / 3600;
        timex.Minute = seconds % 3600 / 60;
        timex.Second = seconds % 60;
    }

    private static TimexRange Days(Moment start, int days) => new()
    {
        Start = TimexProperty.FromDate(start),
        End = TimexProperty.FromDate(start.AddDays(days)),
        Duration = new TimexProperty { Days = days },
    };

    private static TimexRange Months(TimexProperty timex)
    {
        var start = new Moment(timex.Year.Value, timex.Month ?? 1, 1);
        if (timex is { WeekOfMonth: { } week, Month: not null })
        {
            return Days(TimexDateHelpers.MondayOf(start.AddDays(3)).AddDays(7 * (week - 1)), 7);
        }
        var months = timex.Month is null ? 12 : 1;
        return new TimexRange
        {
            Start = TimexProperty.FromDate(start),
            End = TimexProperty.FromDate(start.AddMonths(months)),
            Duration = timex.Month is null ? new TimexProperty { Years = 1 } : new TimexProperty { Months = 1 },
        };
    }

    private static TimexRange MonthsOfAnyYear(TimexProperty timex) => new()
    {
        Start = new TimexProperty { Month = timex.Month, DayOfMonth = 1 },
        End = new TimexProperty { Month = (timex.Month % 12) + 1, DayOfMonth = 1 },
        Duration = new TimexProperty { Months = 1 },
    };
}
