namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>Days from a first one up to a last one, which is not part of it.</summary>
internal sealed class Period : Meaning
{
    private readonly List<Variant> _variants = [];
    private readonly Func<int, Period> _inYear;

    private Period(Func<int, Period> inYear = null) => _inYear = inYear;

    public override string Type => Constants.SYS_DATETIME_DATEPERIOD;

    /// <summary>What it is of: "Y", "M", "W", "D" for counted days, "E" for weekends.</summary>
    public char Grain { get; init; } = 'D';

    /// <summary>Its first day, as an end of a range made with it.</summary>
    public Day First { get; private init; }

    /// <inheritdoc/>
    public override string Mod => Narrowing;

    /// <summary>Which part of it is meant ("start", "mid", "end"); null for all.</summary>
    public string Narrowing { get; init; }

    /// <summary>Whether two days were joined to it by words such as "from" and "to".</summary>
    public bool Joined { get; private init; }

    public string Timex => _variants[0].Timex;

    public bool Resolved => _variants[0].Past is not null || _variants[0].Future is not null;

    public Bounds? Past => _variants[0].Past;

    public Bounds? Future => _variants[^1].Future;

    public bool LacksYear => _inYear is not null;

    public static Period Of(string timex, Moment start, Moment end, char grain = 'D', string mod = null, string list = null, bool yearSaid = false) =>
        Of(timex, new Bounds(start, end), new Bounds(start, end), grain, mod, list, yearSaid);

    public static Period Of(string timex, Bounds? past, Bounds? future, char grain = 'D', string mod = null, string list = null, bool yearSaid = false)
    {
        var first = past is { } p && future is { } f
            ? Day.Of(p.Start == f.Start ? Calendar.IsoDay(p.Start) : timex, p.Start, f.Start).WithGrain(grain, yearSaid)
            : null;
        var period = new Period { Grain = grain, First = first, Narrowing = mod };
        period._variants.Add(new Variant(timex, past, future) { More = list is null ? null : ("list", list) });
        return period;
    }

    /// <summary>Days that come each year ("April", "the first week of May").</summary>
    public static Period EachYear(
        string timex, Func<int, Bounds?> inYear, Moment reference, char grain, Func<int, string> timexIn, string firstTimex)
    {
        var starts = Recurrence.Yearly(year => inYear(year)?.Start);
        var today = reference.Date;
        var past = inYear(today.Year) is { } now && now.End <= today ? now : Before(inYear, today);
        var future = inYear(today.Year) is { } current && current.End > today ? current : After(inYear, today);
        var first = Day.EachYear(firstTimex ?? timex, past?.Start, future?.Start, starts, year =>
            inYear(year) is { } bounds ? Day.Of(bounds.Start).WithGrain(grain, true) : null, grain);
        var period = new Period(year => Of(timexIn(year), inYear(year), inYear(year), grain, yearSaid: true))
        {
            Grain = grain,
            First = first,
        };
        period._variants.Add(new Variant(timex, past, future));
        return period;
    }

    /// <summary>A range of which each alternative is already worked out.</summary>
    public static Period Of(IEnumerable<Variant> variants, char grain = 'D')
    {
        var period = new Period { Grain = grain };
        period._variants.AddRange(variants);
        return period;
    }

    /// <summary>Itself, joined of two days.</summary>
    public Period AsJoined()
    {
        var joined = new Period { Grain = Grain, First = First, Narrowing = Narrowing, Joined = true };
        joined._variants.AddRange(_variants);
        return joined;
    }

    /// <summary>The same of a year said elsewhere.</summary>
    public Period InYear(int year) => _inYear is null ? this : _inYear(year);

    /// <summary>A part of it.</summary>
    public Period Narrow(string mod, Func<Bounds, Bounds> part) =>
        Of(Timex, Past is { } past ? part(past) : null, Future is { } future ? part(future) : null, Grain, mod);

    /// <inheritdoc/>
    public override IEnumerable<Variant> Variants() => _variants;

    private static Bounds? Before(Func<int, Bounds?> inYear, Moment today)
    {
        for (var year = today.Year; year > today.Year - 8 && year > 0; year--)
        {
            if (inYear(year) is { } bounds && bounds.End <= today)
            {
                return bounds;
            }
        }
        return null;
    }

    private static Bounds? After(Func<int, Bounds?> inYear, Moment today)
    {
        for (var year = today.Year; year < today.Year + 8 && year < 9999; year++)
        {
            if (inYear(year) is { } bounds && bounds.End > today)
            {
                return bounds;
            }
        }
        return null;
    }
}
