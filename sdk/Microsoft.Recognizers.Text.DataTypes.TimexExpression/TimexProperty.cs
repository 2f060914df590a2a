using System.Globalization;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>A TIMEX expression taken apart; what it does not say is null.</summary>
/// <remarks>See https://github.com/microsoft/Recognizers-Text, DataTypes TimexExpression.</remarks>
public class TimexProperty
{
    private Time _time;

    /// <summary>An expression that says nothing yet.</summary>
    public TimexProperty()
    {
    }

    /// <summary>An expression taken apart.</summary>
    /// <param name="timex">The expression; parts that are not understood stay null.</param>
    public TimexProperty(string timex) => TimexParsing.ParseString(timex, this);

    /// <summary>The expression as text.</summary>
    public string TimexValue => TimexFormat.Format(this);

    /// <summary>What it tells, as names of <see cref="Constants.TimexTypes"/>.</summary>
    public HashSet<string> Types => TimexInference.Infer(this);

    /// <summary>Whether it is the present moment.</summary>
    public bool? Now { get; set; }

    /// <summary>Years of a length.</summary>
    public decimal? Years { get; set; }

    /// <summary>Months of a length.</summary>
    public decimal? Months { get; set; }

    /// <summary>Weeks of a length.</summary>
    public decimal? Weeks { get; set; }

    /// <summary>Days of a length.</summary>
    public decimal? Days { get; set; }

    /// <summary>Hours of a length.</summary>
    public decimal? Hours { get; set; }

    /// <summary>Minutes of a length.</summary>
    public decimal? Minutes { get; set; }

    /// <summary>Seconds of a length.</summary>
    public decimal? Seconds { get; set; }

    /// <summary>Year.</summary>
    public int? Year { get; set; }

    /// <summary>Month, 1 to 12.</summary>
    public int? Month { get; set; }

    /// <summary>Day of the month, 1 to 31.</summary>
    public int? DayOfMonth { get; set; }

    /// <summary>Day of the week, 1 for Monday to 7 for Sunday.</summary>
    public int? DayOfWeek { get; set; }

    /// <summary>Season: "SP", "SU", "FA" or "WI".</summary>
    public string Season { get; set; }

    /// <summary>ISO week of the year, 1 to 53.</summary>
    public int? WeekOfYear { get; set; }

    /// <summary>Whether it is the weekend of the week.</summary>
    public bool? Weekend { get; set; }

    /// <summary>Week of the month, 1 to 5.</summary>
    public int? WeekOfMonth { get; set; }

    /// <summary>Hour, 0 to 24.</summary>
    public int? Hour
    {
        get => _time?.Hour;
        set => SetTime(value, static (time, hour) => time.Hour = hour);
    }

    /// <summary>Minute, 0 to 59; 0 once an hour is said.</summary>
    public int? Minute
    {
        get => _time?.Minute;
        set => SetTime(value, static (time, minute) => time.Minute = minute);
    }

    /// <summary>Second, 0 to 59; 0 once an hour is said.</summary>
    public int? Second
    {
        get => _time?.Second;
        set => SetTime(value, static (time, second) => time.Second = second);
    }

    /// <summary>Part of the day: "MO", "AF", "EV", "NI" or "DT".</summary>
    public string PartOfDay { get; set; }

    /// <summary>The expression of a day.</summary>
    public static TimexProperty FromDate(Moment date) => new()
    {
        Year = date.Year,
        Month = date.Month,
        DayOfMonth = date.Day,
    };

    /// <summary>The expression of a time of a day, to the second.</summary>
    public static TimexProperty FromDateTime(Moment datetime)
    {
        var timex = FromDate(datetime);
        timex.Hour = datetime.Hour;
        timex.Minute = datetime.Minute;
        timex.Second = datetime.Second;
        return timex;
    }

    /// <summary>The expression of a time of day.</summary>
    public static TimexProperty FromTime(Time time) => new()
    {
        Hour = time.Hour,
        Minute = time.Minute,
        Second = time.Second,
    };

    /// <summary>The expression in plain English.</summary>
    public override string ToString() => TimexConvert.ConvertTimexToString(this);

    /// <summary>The expression in English as said on a date: "tomorrow", "next week".</summary>
    /// <param name="referenceDate">The date taken as today.</param>
    public string ToNaturalLanguage(Moment referenceDate) =>
        TimexRelativeConvert.ConvertTimexToStringRelative(this, referenceDate);

    /// <summary>A copy.</summary>
    public TimexProperty Clone() => new()
    {
        Now = Now,
        Years = Years,
        Months = Months,
        Weeks = Weeks,
        Days = Days,
        Hours = Hours,
        Minutes = Minutes,
        Seconds = Seconds,
        Year = Year,
        Month = Month,
        DayOfMonth = DayOfMonth,
        DayOfWeek = DayOfWeek,
        Season = Season,
        WeekOfYear = WeekOfYear,
        Weekend = Weekend,
        WeekOfMonth = WeekOfMonth,
        Hour = Hour,
        Minute = Minute,
        Second = Second,
        PartOfDay = PartOfDay,
    };

    /// <summary>Takes over parts by name, as <see cref="TimexRegex.Extract"/> gives them.</summary>
    /// <param name="source">Names ("year", "dayOfMonth", "amount" with "dateUnit" or "timeUnit" …) and their text.</param>
    public void AssignProperties(IDictionary<string, string> source)
    {
        foreach (var (name, text) in source)
        {
            if (!string.IsNullOrEmpty(text))
            {
                Assign(name, text, source);
            }
        }
    }

    private void Assign(string name, string text, IDictionary<string, string> source)
    {
        switch (name)
        {
            case "year": Year = Whole(text); break;
            case "month": Month = Whole(text); break;
            case "dayOfMonth": DayOfMonth = Whole(text); break;
            case "dayOfWeek": DayOfWeek = Whole(text); break;
            case "season": Season = text; break;
            case "weekOfYear": WeekOfYear = Whole(text); break;
            case "weekend": Weekend = true; break;
            case "weekOfMonth": WeekOfMonth = Whole(text); break;
            case "hour": Hour = Whole(text); break;
            case "minute": Minute = Whole(text); break;
            case "second": Second = Whole(text); break;
            case "partOfDay": PartOfDay = text; break;
            case "dateUnit": AssignLength(text, source["amount"]); break;
            case "hourAmount": Hours = Amount(text); break;
            case "minuteAmount": Minutes = Amount(text); break;
            case "secondAmount": Seconds = Amount(text); break;
            default: break;
        }
    }

    private void AssignLength(string unit, string amount)
    {
        switch (unit)
        {
            case "Y": Years = Amount(amount); break;
            case "M": Months = Amount(amount); break;
            case "W": Weeks = Amount(amount); break;
            default: Days = Amount(amount); break;
        }
    }

    private static int Whole(string text) => int.Parse(text, CultureInfo.InvariantCulture);

    private static decimal Amount(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private void SetTime(int? value, Action<Time, int> set)
    {
        if (value is not { } known)
        {
            _time = null;
            return;
        }
        set(_time ??= new Time(0, 0, 0), known);
    }
}
