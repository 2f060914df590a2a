using EcomBot.Commerce.Anomalies.Alerts;

namespace EcomBot.Commerce.Anomalies.Watching;

/// <summary>Makes one alert of all figures of a subject that are unusual at once, and names the part that explains it.</summary>
internal sealed class HourlyAlerts(AnomalyOptions options)
{
    private const int HoursToBegin = 14 * 24;
    private const double ShareToExplain = 0.5;
    private static readonly TimeSpan UntilOver = TimeSpan.FromHours(24);

    /// <summary>Tells what is unusual in an hour that every series has taken in.</summary>
    public void Tell(IReadOnlyList<HourlySeries> series, DateTimeOffset hour, AlertBook book)
    {
        foreach (var subject in series.GroupBy(one => one.Subject))
        {
            var open = book.Open.FirstOrDefault(alert => alert.Subject == subject.Key);
            if (subject.Where(IsUnusual).MaxBy(one => one.Score) is { } strongest)
            {
                book.Put(Describe(Explain(strongest, [.. subject]), strongest, open, hour));
            }
            else if (open is not null && hour - open.LastSeenAt >= UntilOver)
            {
                book.Put(open with { EndedAt = hour });
            }
        }
    }

    private bool IsUnusual(HourlySeries one) => one.Hours >= HoursToBegin && one.Score >= options.AlertFrom;

    // The part whose own change is most of the whole's change explains it.
    private static HourlySeries Explain(HourlySeries strongest, HourlySeries[] subject)
    {
        var whole = subject.FirstOrDefault(one => one.Where == Slice.Everything);
        var change = whole is null ? 0 : whole.Value - whole.Usual;
        var part = subject.Where(one => one != whole).MaxBy(one => (one.Value - one.Usual) * Math.Sign(change));
        return part is not null && change != 0 && (part.Value - part.Usual) / change >= ShareToExplain ? part : strongest;
    }

    private static Alert Describe(HourlySeries explaining, HourlySeries strongest, Alert? open, DateTimeOffset hour)
    {
        var strength = -Math.Log10(Math.Max(1 - strongest.Score, 1e-15));
        return open is not null && open.Strength >= strength
            ? open with { LastSeenAt = hour, Cases = open.Cases + 1 }
            : new()
            {
                Id = open?.Id ?? AlertId.New(),
                Subject = explaining.Subject,
                Where = explaining.Where,
                Since = open?.Since ?? hour,
                DetectedAt = open?.DetectedAt ?? hour.AddHours(1),
                LastSeenAt = hour,
                Usual = explaining.Usual,
                Observed = explaining.Value,
                Strength = strength,
                Cases = (open?.Cases ?? 0) + 1,
            };
    }
}
