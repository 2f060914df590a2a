namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Resolves TIMEX expressions to values, seen from a date.</summary>
public static class TimexResolver
{
    private const string NotResolved = "not resolved";

    /// <summary>The values of expressions: two, the last and the next, for what comes again.</summary>
    /// <param name="timexArray">The expressions.</param>
    /// <param name="date">The date taken as today; the present moment if left out.</param>
    public static Resolution Resolve(string[] timexArray, Moment date = default)
    {
        var resolution = new Resolution();
        foreach (var timex in timexArray)
        {
            resolution.Values.AddRange(Resolve(new TimexProperty(timex), timex, date == default ? Moment.Now : date));
        }
        return resolution;
    }

    private static IEnumerable<Resolution.Entry> Resolve(TimexProperty timex, string text, Moment date)
    {
        var types = timex.Types;
        if (types.Contains(Constants.TimexTypes.Present))
        {
            return [Point(text, Constants.TimexTypes.DateTime, TimexValue.DatetimeValue(TimexProperty.FromDateTime(date)))];
        }
        if (types.Contains(Constants.TimexTypes.DateTimeRange))
        {
            return DateTimeRanges(timex, text, date);
        }
        if (types.Contains(Constants.TimexTypes.DateRange))
        {
            return DateRanges(timex, text, date);
        }
        if (types.Contains(Constants.TimexTypes.TimeRange))
        {
            return [TimeRange(timex, text)];
        }
        return Points(timex, types, text, date);
    }

    private static IEnumerable<Resolution.Entry> Points(TimexProperty timex, HashSet<string> types, string text, Moment date)
    {
        if (types.Contains(Constants.TimexTypes.DateTime))
        {
            return Dates(timex, date).Select(day =>
                Point(text, Constants.TimexTypes.DateTime, $"{TimexValue.DateValue(TimexProperty.FromDate(day))} {TimexValue.TimeValue(timex)}"));
        }
        if (types.Contains(Constants.TimexTypes.Duration))
        {
            return [Point(text, Constants.TimexTypes.Duration, TimexValue.DurationValue(timex))];
        }
        if (types.Contains(Constants.TimexTypes.Date))
        {
            return Dates(timex, date).Select(day =>
                Point(text, Constants.TimexTypes.Date, TimexValue.DateValue(TimexProperty.FromDate(day))));
        }
        return types.Contains(Constants.TimexTypes.Time)
            ? [Point(text, Constants.TimexTypes.Time, TimexValue.TimeValue(timex))]
            : [];
    }

    private static IEnumerable<Moment> Dates(TimexProperty timex, Moment date)
    {
        if (timex is { Year: { } year, Month: { } month, DayOfMonth: { } day })
        {
            return Exists(year, month, day) ? [new Moment(year, month, day)] : [];
        }
        if (timex.DayOfWeek is { } weekday)
        {
            var named = (DayOfWeek)(weekday % 7);
            return [TimexDateHelpers.DateOfLastDay(named, date.Date), TimexDateHelpers.DateOfNextDay(named, date.Date)];
        }
        return timex.Month is { } known
            ? LastAndNext(years => Day(date.Year + years, known, timex.DayOfMonth.Value), date.Date)
            : LastAndNext(months => DayOfMonth(date, months, timex.DayOfMonth.Value), date.Date);
    }

    /// <summary>The last day before today and the first from today on, of days that are counted in cycles from now.</summary>
    private static IEnumerable<Moment> LastAndNext(Func<int, Moment?> inCycle, Moment today)
    {
        var past = Enumerable.Range(0, 9).Select(back => inCycle(-back)).FirstOrDefault(day => day < today);
        var next = Enumerable.Range(0, 9).Select(inCycle).FirstOrDefault(day => day >= today);
        return new[] { past, next }.OfType<Moment>();
    }

    private static Moment? DayOfMonth(Moment date, int months, int day)
    {
        var month = new Moment(date.Year, date.Month, 1).AddMonths(months);
        return Day(month.Year, month.Month, day);
    }

    private static Moment? Day(int year, int month, int day) => Exists(year, month, day) ? new Moment(year, month, day) : null;

    private static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= Moment.DaysInMonth(year, month);

    private static IEnumerable<Resolution.Entry> DateRanges(TimexProperty timex, string text, Moment date)
    {
        if (timex.Season is not null)
        {
            return [Point(text, Constants.TimexTypes.DateRange, NotResolved)];
        }
        if (timex.Types.Contains(Constants.TimexTypes.Duration))
        {
            var duration = TimexHelpers.CloneDuration(timex);
            return Dates(timex, date).Select(start => Range(text, TimexProperty.FromDate(start), duration));
        }
        if (timex.Year is not null)
        {
            return [Range(text, TimexHelpers.ExpandDateTimeRange(timex))];
        }
        return new[] { LastYear(timex.Month.Value, date), LastYear(timex.Month.Value, date) + 1 }.Select(year =>
        {
            var ofYear = timex.Clone();
            ofYear.Year = year;
            return Range(text, TimexHelpers.ExpandDateTimeRange(ofYear));
        });
    }

    private static int LastYear(int month, Moment date) => month >= date.Month ? date.Year - 1 : date.Year;

    private static Resolution.Entry Range(string text, TimexProperty start, TimexProperty duration) =>
        Range(text, new TimexRange { Start = start, End = TimexHelpers.TimexDateAdd(start, duration) });

    private static Resolution.Entry Range(string text, TimexRange range) => new()
    {
        Timex = text,
        Type = Constants.TimexTypes.DateRange,
        Start = TimexValue.DateValue(range.Start),
        End = TimexValue.DateValue(range.End),
    };

    private static Resolution.Entry TimeRange(TimexProperty timex, string text)
    {
        var range = TimexHelpers.ExpandTimeRange(timex);
        return new Resolution.Entry
        {
            Timex = text,
            Type = Constants.TimexTypes.TimeRange,
            Start = TimexValue.TimeValue(range.Start),
            End = TimexValue.TimeValue(range.End),
        };
    }

    private static IEnumerable<Resolution.Entry> DateTimeRanges(TimexProperty timex, string text, Moment date) =>
        Dates(timex, date).Select(day =>
        {
            var start = TimexProperty.FromDate(day);
            var times = timex.PartOfDay is null ? timex : TimexHelpers.ExpandTimeRange(timex).Start;
            (start.Hour, start.Minute, start.Second) = (times.Hour, times.Minute, times.Second);
            var duration = timex.PartOfDay is null
                ? TimexHelpers.CloneDuration(timex)
                : TimexHelpers.ExpandTimeRange(timex).Duration;
            return new Resolution.Entry
            {
                Timex = text,
                Type = Constants.TimexTypes.DateTimeRange,
                Start = TimexValue.DatetimeValue(start),
                End = TimexValue.DatetimeValue(TimexHelpers.TimexDateTimeAdd(start, duration)),
            };
        });

    private static Resolution.Entry Point(string text, string type, string value) => new() { Timex = text, Type = type, Value = value };
}
