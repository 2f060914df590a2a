namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>A day that comes again: each cycle (a week, a month, a year) holds it once, or not at all.</summary>
internal sealed class Recurrence
{
    private const int FarthestCycle = 120;
    private readonly Func<int, Moment?> _inCycle;
    private readonly Func<Moment, int> _cycleOf;

    private Recurrence(Func<int, Moment?> inCycle, Func<Moment, int> cycleOf)
    {
        _inCycle = inCycle;
        _cycleOf = cycleOf;
    }

    public static Recurrence Yearly(Func<int, Moment?> inYear) => new(inYear, static moment => moment.Year);

    public static Recurrence Monthly(Func<int, int, Moment?> inMonth) =>
        new(cycle => inMonth(cycle / 12, (cycle % 12) + 1), static moment => (moment.Year * 12) + moment.Month - 1);

    public static Recurrence Weekly(int weekday) =>
        new(week => Calendar.FirstMonday.AddDays((week * 7) + weekday - 1), static moment => Calendar.WeekNumber(moment));

    public Moment? OnOrAfter(Moment moment)
    {
        var cycle = _cycleOf(moment);
        for (var i = cycle; i <= cycle + FarthestCycle; i++)
        {
            if (At(i) is { } day && day >= moment)
            {
                return day;
            }
        }
        return null;
    }

    public Moment? OnOrBefore(Moment moment)
    {
        var cycle = _cycleOf(moment);
        for (var i = cycle; i >= Math.Max(0, cycle - FarthestCycle); i--)
        {
            if (At(i) is { } day && day <= moment)
            {
                return day;
            }
        }
        return null;
    }

    private Moment? At(int cycle)
    {
        try
        {
            return _inCycle(cycle);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }
}
