namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>A day: one of the calendar, or one that comes again ("April 5th", "Friday").</summary>
internal sealed class Day : Meaning
{
    private readonly Func<int, Day> _inYear;

    private Day(string timex, Moment? past, Moment? future, Recurrence recurrence = null, Func<int, Day> inYear = null)
    {
        Timex = timex;
        Past = past;
        Future = future;
        Recurrence = recurrence;
        _inYear = inYear;
    }

    public override string Type => Constants.SYS_DATETIME_DATE;

    public string Timex { get; }

    public Moment? Past { get; }

    public Moment? Future { get; }

    /// <summary>How it comes again; null for a day of the calendar.</summary>
    public Recurrence Recurrence { get; }

    /// <summary>Weekday where nothing else is said, 1 for Monday; else 0.</summary>
    public int Weekday { get; private init; }

    /// <summary>How exact it is: "D", or "M" and "Y" for the first day of a month or year.</summary>
    public char Grain { get; init; } = 'D';

    /// <summary>Whether the day is only a number of a month not said.</summary>
    public int DayOfMonth { get; private init; }

    /// <summary>Whether its year was said.</summary>
    public bool YearSaid { get; init; }

    /// <summary>Traditional Chinese calendar.</summary>
    public bool Lunar { get; init; }

    public static Day Of(Moment day) => new(Calendar.IsoDay(day), day.Date, day.Date);

    public static Day Of(string timex, Moment day) => new(timex, day, day);

    public static Day Of(string timex, Moment? past, Moment? future) => new(timex, past, future);

    public static Day Of(int year, int month, int day)
    {
        var date = Calendar.Day(year, month, day);
        return new Day($"{year:D4}-{month:D2}-{day:D2}", date, date) { YearSaid = true };
    }

    public static Day EachYear(int month, int day, Moment reference)
    {
        var days = Recurrence.Yearly(year => Calendar.Day(year, month, day));
        return EachYear($"XXXX-{month:D2}-{day:D2}", days, reference, year => Of(year, month, day));
    }

    public static Day EachYear(string timex, Recurrence days, Moment reference, Func<int, Day> inYear) =>
        new(timex, days.OnOrBefore(reference.AddTicks(-1)), days.OnOrAfter(reference), days, inYear);

    public static Day EachYear(string timex, Moment? past, Moment? future, Recurrence days, Func<int, Day> inYear, char grain) =>
        new(timex, past, future, days, inYear) { Grain = grain };

    public static Day EachMonth(int day, Moment reference)
    {
        var days = Recurrence.Monthly((year, month) => Calendar.Day(year, month, day));
        return new Day($"XXXX-XX-{day:D2}", days.OnOrBefore(reference.AddTicks(-1)), days.OnOrAfter(reference), days)
        {
            DayOfMonth = day,
        };
    }

    public static Day EachWeek(int weekday, Moment reference)
    {
        var days = Recurrence.Weekly(weekday);
        var today = reference.Date;
        return new Day($"XXXX-WXX-{weekday}", days.OnOrBefore(today.AddDays(-1)), days.OnOrAfter(today), days)
        {
            Weekday = weekday,
        };
    }

    /// <summary>A weekday that falls on a number of a month ("Monday 21").</summary>
    public static Day WeekdayOnNumber(int weekday, int number, Moment reference)
    {
        var days = Recurrence.Monthly((year, month) =>
            Calendar.Day(year, month, number) is { } day && Calendar.WeekdayOf(day) == weekday ? day : null);
        var today = reference.Date;
        return days.OnOrAfter(today) == today
            ? Of(today)
            : new Day($"XXXX-WXX-{weekday}", days.OnOrBefore(today), days.OnOrAfter(today), days);
    }

    /// <summary>The same day of a year said elsewhere.</summary>
    public Day InYear(int year) => _inYear is null ? this : _inYear(year);

    /// <summary>Whether a year can be added.</summary>
    public bool LacksYear => _inYear is not null;

    /// <summary>Itself as a day of the calendar, the only one meant.</summary>
    public Day Only(Moment? day) => new(Timex, day, day) { Grain = Grain };

    /// <summary>Itself as told in the traditional Chinese calendar.</summary>
    public Day AsLunar() => new(Timex, Past, Future, Recurrence, _inYear) { YearSaid = YearSaid, Lunar = true };

    /// <summary>Itself as the first day of a longer unit, for a range.</summary>
    public Day WithGrain(char grain, bool yearSaid) =>
        new(Timex, Past, Future, Recurrence, _inYear) { Grain = grain, YearSaid = yearSaid };

    /// <inheritdoc/>
    public override IEnumerable<Variant> Variants()
    {
        yield return new Variant(Timex, AtDay(Past), AtDay(Future)) { More = Lunar ? ("isLunar", "True") : null };
    }

    private static Bounds? AtDay(Moment? day) => day is { } known ? Bounds.At(known) : null;
}
