namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>A unit of time, or a fixed number of one: "Y", "MON", "W", "D", "H", "M", "S", "BD", "WE", "10Y", "3MON".</summary>
internal readonly record struct Unit(int Factor, string Code)
{
    /// <summary>The first rank of the units that stand behind the T of a TIMEX.</summary>
    public const int FirstTimeRank = 10;

    public bool IsTime => Rank(Code) >= FirstTimeRank;

    public static Unit Parse(string text)
    {
        var digits = 0;
        while (digits < text.Length && char.IsAsciiDigit(text[digits]))
        {
            digits++;
        }
        return new Unit(digits == 0 ? 1 : int.Parse(text.AsSpan(0, digits)), text[digits..]);
    }

    public static int Rank(string code) => code switch
    {
        "Y" => 0,
        "MON" => 1,
        "W" => 2,
        "WE" => 3,
        "D" => 4,
        "BD" => 5,
        "WD" => 6,
        "H" => FirstTimeRank,
        "M" => FirstTimeRank + 1,
        _ => FirstTimeRank + 2,
    };

    public static string Letter(string code) => code == "MON" ? "M" : code;

    public static decimal SecondsOf(string code) => code switch
    {
        "Y" => 31536000,
        "MON" => 2592000,
        "W" => 604800,
        "WE" => 172800,
        "D" or "BD" or "WD" => 86400,
        "H" => 3600,
        "M" => 60,
        _ => 1,
    };

    public static Moment Add(Moment moment, decimal count, string code)
    {
        var whole = decimal.Truncate(count) == count && Math.Abs(count) < 1_000_000;
        return code switch
        {
            "Y" when whole => moment.AddYears((int)count),
            "Y" when Math.Abs(count) < 100_000 => moment.AddMonths((int)(count * 12)),
            "MON" when whole => moment.AddMonths((int)count),
            "BD" when whole => AddBusinessDays(moment, (int)Math.Clamp(count, -10000, 10000)),
            _ => moment.AddSeconds((double)(count * SecondsOf(code))),
        };
    }

    private static Moment AddBusinessDays(Moment moment, int count)
    {
        for (var left = Math.Abs(count); left > 0;)
        {
            moment = moment.AddDays(Math.Sign(count));
            left -= Calendar.WeekdayOf(moment) <= 5 ? 1 : 0;
        }
        return moment;
    }
}
