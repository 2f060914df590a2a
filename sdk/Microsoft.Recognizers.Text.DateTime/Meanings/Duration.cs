using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>A length of time, in the units it was said in.</summary>
internal sealed class Duration : Meaning
{
    private readonly SortedDictionary<int, (decimal Count, string Code)> _units = [];

    public Duration(decimal count, Unit unit, string mod = null)
    {
        Add(count, unit);
        Comparison = mod;
        Main = unit;
        Count = count;
    }

    private Duration()
    {
    }

    public override string Type => Constants.SYS_DATETIME_DURATION;

    /// <inheritdoc/>
    public override string Mod => Comparison;

    /// <summary>"more", "less" or null.</summary>
    public string Comparison { get; private init; }

    /// <summary>The unit it was first said in.</summary>
    public Unit Main { get; private init; }

    public decimal Count { get; private init; }

    public int UnitCount => _units.Count;

    /// <summary>Whether hours, minutes or seconds are part of it.</summary>
    public bool HasTime => _units.Keys.Any(rank => rank >= Unit.FirstTimeRank);

    public static Duration Sum(Duration first, Duration second)
    {
        var sum = new Duration { Main = first.Main, Count = first.Count, Comparison = first.Comparison };
        foreach (var (count, code) in first._units.Values.Concat(second._units.Values))
        {
            sum.Add(count, new Unit(1, code));
        }
        return sum;
    }

    public Duration Compared(string mod)
    {
        var same = Sum(this, new Duration());
        var compared = new Duration { Main = Main, Count = Count, Comparison = mod };
        foreach (var (rank, unit) in same._units)
        {
            compared._units[rank] = unit;
        }
        return compared;
    }

    /// <summary>"PT1H30M" between two times of day, the second perhaps of the next day.</summary>
    public static string Between(TimeSpan start, TimeSpan end) =>
        OfTime(end < start ? end - start + TimeSpan.FromDays(1) : end - start);

    public static string OfTime(TimeSpan span)
    {
        var text = new StringBuilder("PT");
        var hours = (long)span.TotalHours;
        Append(text, hours, 'H');
        Append(text, span.Minutes, 'M');
        Append(text, span.Seconds, 'S');
        return text.Length == 2 ? "PT0H" : text.ToString();

        static void Append(StringBuilder text, long count, char unit)
        {
            if (count > 0)
            {
                text.Append(count).Append(unit);
            }
        }
    }

    public string Timex
    {
        get
        {
            var text = new StringBuilder("P");
            var time = false;
            foreach (var (rank, (count, code)) in _units)
            {
                if (rank >= Unit.FirstTimeRank && !time)
                {
                    text.Append('T');
                    time = true;
                }
                text.Append(count.ToString("0.#####", CultureInfo.InvariantCulture)).Append(Unit.Letter(code));
            }
            return text.ToString();
        }
    }

    public decimal Seconds => _units.Values.Sum(unit => unit.Count * Unit.SecondsOf(unit.Code));

    /// <summary>The moment so much later (1) or earlier (-1).</summary>
    public Moment From(Moment moment, int sign)
    {
        try
        {
            foreach (var (count, code) in _units.Values)
            {
                moment = Unit.Add(moment, sign * count, code);
            }
            return moment;
        }
        catch (ArgumentOutOfRangeException)
        {
            return sign > 0 ? Moment.MaxValue.Date : Moment.MinValue;
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Variant> Variants()
    {
        yield return new Variant(Timex, null, null)
        {
            Value = Seconds.ToString("0.#####", CultureInfo.InvariantCulture),
        };
    }

    private void Add(decimal count, Unit unit)
    {
        var rank = Unit.Rank(unit.Code);
        _units[rank] = ((_units.TryGetValue(rank, out var known) ? known.Count : 0) + (count * unit.Factor), unit.Code);
    }
}
