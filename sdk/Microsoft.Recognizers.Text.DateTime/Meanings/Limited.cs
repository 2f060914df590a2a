namespace Microsoft.Recognizers.Text.DateTime.Meanings;

/// <summary>What lies before, after, since, until or around a point or range.</summary>
internal sealed class Limited : Meaning
{
    private readonly Meaning _inner;
    private readonly string _limit;
    private readonly bool _plain;

    /// <summary>Limits a meaning.</summary>
    /// <param name="inner">The point or range.</param>
    /// <param name="limit">"before", "after", "since", "until" or "approx".</param>
    /// <param name="plain">Whether the values do not tell what was limited.</param>
    public Limited(Meaning inner, string limit, bool plain = false)
    {
        _inner = inner;
        _limit = limit;
        _plain = plain;
    }

    public override string Type => _limit == Constants.APPROX_MOD ? _inner.Type : RangeOf(_inner.Type);

    /// <inheritdoc/>
    public override string ValueType => RangeOf(_inner.Type);

    /// <inheritdoc/>
    public override string Mod => _inner.Mod is { } mod ? $"{_limit}-{mod}" : _limit;

    /// <summary>What is limited.</summary>
    public Meaning Inner => _inner;

    public string Limit => _limit;

    /// <inheritdoc/>
    public override string SourceEntity => _plain || _limit == Constants.APPROX_MOD || _inner is ClockPeriod { Part: not null }
        ? null
        : _inner.Type == RangeOf(_inner.Type) ? "datetimerange" : Constants.SYS_DATETIME_DATETIMEPOINT;

    /// <inheritdoc/>
    public override IEnumerable<Variant> Variants() => _inner.Variants();

    private static string RangeOf(string type) => type switch
    {
        Constants.SYS_DATETIME_DATE => Constants.SYS_DATETIME_DATEPERIOD,
        Constants.SYS_DATETIME_TIME => Constants.SYS_DATETIME_TIMEPERIOD,
        Constants.SYS_DATETIME_DATETIME => Constants.SYS_DATETIME_DATETIMEPERIOD,
        _ => type,
    };
}
