namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Tells what TIMEX expressions are of.</summary>
public static class TimexInference
{
    /// <summary>Everything an expression tells, as names of <see cref="Constants.TimexTypes"/>.</summary>
    public static HashSet<string> Infer(TimexProperty timexProperty)
    {
        var types = new HashSet<string>();
        AddIf(types, timexProperty.Now == true, Constants.TimexTypes.Present);
        AddIf(types, IsDefinite(timexProperty), Constants.TimexTypes.Definite);
        AddIf(types, IsDate(timexProperty), Constants.TimexTypes.Date);
        AddIf(types, IsDateRange(timexProperty), Constants.TimexTypes.DateRange);
        AddIf(types, IsDuration(timexProperty), Constants.TimexTypes.Duration);
        AddIf(types, timexProperty.Hour is not null, Constants.TimexTypes.Time);
        AddIf(types, timexProperty.PartOfDay is not null, Constants.TimexTypes.TimeRange);
        AddCombinations(types);
        return types;
    }

    private static void AddCombinations(HashSet<string> types)
    {
        var present = types.Contains(Constants.TimexTypes.Present);
        AddIf(types, present, Constants.TimexTypes.Date);
        AddIf(types, present, Constants.TimexTypes.Time);
        Combine(types, Constants.TimexTypes.Time, Constants.TimexTypes.Duration, Constants.TimexTypes.TimeRange);
        Combine(types, Constants.TimexTypes.Date, Constants.TimexTypes.Time, Constants.TimexTypes.DateTime);
        Combine(types, Constants.TimexTypes.Date, Constants.TimexTypes.Duration, Constants.TimexTypes.DateRange);
        Combine(types, Constants.TimexTypes.DateTime, Constants.TimexTypes.Duration, Constants.TimexTypes.DateTimeRange);
        Combine(types, Constants.TimexTypes.Date, Constants.TimexTypes.TimeRange, Constants.TimexTypes.DateTimeRange);
    }

    private static void Combine(HashSet<string> types, string one, string other, string both) =>
        AddIf(types, types.Contains(one) && types.Contains(other), both);

    private static void AddIf(HashSet<string> types, bool condition, string type)
    {
        if (condition)
        {
            types.Add(type);
        }
    }

    private static bool IsDefinite(TimexProperty timex) => timex is { Year: not null, Month: not null, DayOfMonth: not null };

    private static bool IsDate(TimexProperty timex) =>
        timex.DayOfMonth is not null || (timex.DayOfWeek is not null && timex.WeekOfMonth is null);

    private static bool IsDateRange(TimexProperty timex) =>
        (timex.DayOfMonth is null && (timex.Year is not null || timex.Month is not null))
        || timex.Season is not null || timex.WeekOfYear is not null;

    private static bool IsDuration(TimexProperty timex) =>
        timex.Years is not null || timex.Months is not null || timex.Weeks is not null || timex.Days is not null
        || timex.Hours is not null || timex.Minutes is not null || timex.Seconds is not null;
}
