namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>TIMEX expressions often used as constraints.</summary>
public static class TimexCreator
{
    /// <summary>Any Monday.</summary>
    public static readonly string Monday = "XXXX-WXX-1";

    /// <summary>Any Tuesday.</summary>
    public static readonly string Tuesday = "XXXX-WXX-2";

    /// <summary>Any Wednesday.</summary>
    public static readonly string Wednesday = "XXXX-WXX-3";

    /// <summary>Any Thursday.</summary>
    public static readonly string Thursday = "XXXX-WXX-4";

    /// <summary>Any Friday.</summary>
    public static readonly string Friday = "XXXX-WXX-5";

    /// <summary>Any Saturday.</summary>
    public static readonly string Saturday = "XXXX-WXX-6";

    /// <summary>Any Sunday.</summary>
    public static readonly string Sunday = "XXXX-WXX-7";

    /// <summary>From eight to twelve.</summary>
    public static readonly string Morning = "(T08,T12,PT4H)";

    /// <summary>From noon to four.</summary>
    public static readonly string Afternoon = "(T12,T16,PT4H)";

    /// <summary>From four to eight in the evening.</summary>
    public static readonly string Evening = "(T16,T20,PT4H)";

    /// <summary>From eight in the morning to six in the evening.</summary>
    public static readonly string Daytime = "(T08,T18,PT10H)";

    /// <summary>From eight in the evening to midnight.</summary>
    public static readonly string Night = "(T20,T24,PT4H)";

    /// <summary>This day.</summary>
    /// <param name="date">Today; the present day if left out. So it is in all methods here.</param>
    public static string Today(Moment date = default) => Day(date, 0);

    /// <summary>The day after.</summary>
    public static string Tomorrow(Moment date = default) => Day(date, 1);

    /// <summary>The day before.</summary>
    public static string Yesterday(Moment date = default) => Day(date, -1);

    /// <summary>Seven days from today on.</summary>
    public static string WeekFromToday(Moment date = default) => Days(Known(date), 7);

    /// <summary>The seven days before today.</summary>
    public static string WeekBackFromToday(Moment date = default) => Days(Known(date).AddDays(-7), 7);

    /// <summary>The week that today is in.</summary>
    public static string ThisWeek(Moment date = default) => Days(TimexDateHelpers.MondayOf(Known(date)), 7);

    /// <summary>The week after this one.</summary>
    public static string NextWeek(Moment date = default) => Days(TimexDateHelpers.MondayOf(Known(date)).AddDays(7), 7);

    /// <summary>The week before this one.</summary>
    public static string LastWeek(Moment date = default) => Days(TimexDateHelpers.MondayOf(Known(date)).AddDays(-7), 7);

    /// <summary>So many weeks from today on.</summary>
    public static string NextWeeksFromToday(int n, Moment date = default) => Days(Known(date), 7 * n);

    private static Moment Known(Moment date) => date == default ? Moment.Now : date;

    private static string Day(Moment date, int later) => TimexProperty.FromDate(Known(date).AddDays(later)).TimexValue;

    private static string Days(Moment start, int days)
    {
        var timex = TimexProperty.FromDate(start);
        timex.Days = days;
        return timex.TimexValue;
    }
}
