using EcomBot.Commerce.Anomalies.Alerts;
using EcomBot.Commerce.Anomalies.Contacts;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Anomalies.Watching;

/// <summary>Watches the hourly figures, each by itself, and puts those of one subject together.</summary>
internal sealed class HourlyWatch(ShopContext shop, HourlyFigures figures, HourlyAlerts alerts, AnomalyOptions options, TimeProvider time)
{
    // By then every instance has kept what it counted.
    private static readonly TimeSpan UntilComplete = TimeSpan.FromMinutes(5);

    /// <summary>Takes in the hours that are over since the last time.</summary>
    public async Task ReadAsync(WatchMemory memory, AlertBook book, CancellationToken cancellationToken)
    {
        var (to, oldest) = (ContactLog.HourOf(time.GetUtcNow() - UntilComplete), ContactLog.HourOf(time.GetUtcNow().AddDays(-options.DaysToCompare)));
        var isFirst = memory.Hour is null;
        var from = memory.Hour?.AddHours(1) is { } next && next > oldest ? next : oldest;
        if (from >= to)
        {
            return;
        }

        var series = await StoredAsync(oldest, from, cancellationToken);
        foreach (var hour in (await figures.ReadAsync(from, to, cancellationToken)).GroupBy(figure => figure.Hour))
        {
            Take(series, [.. hour], hour.Key);
            if (!isFirst)
            {
                alerts.Tell([.. series.Values], hour.Key, book);
            }
        }

        memory.Hour = to.AddHours(-1);
        await shop.SeriesPoints.Where(point => point.At < oldest).ExecuteDeleteAsync(cancellationToken);
    }

    private async Task<Dictionary<string, HourlySeries>> StoredAsync(DateTimeOffset oldest, DateTimeOffset from, CancellationToken cancellationToken)
    {
        var series = new Dictionary<string, HourlySeries>();
        var points = await shop.SeriesPoints.AsNoTracking().Where(point => point.At >= oldest && point.At < from)
            .OrderBy(point => point.At).ThenBy(point => point.Series).ToListAsync(cancellationToken);
        points.ForEach(point => SeriesOf(series, point.Series).Next(point.At, point.Value));
        return series;
    }

    // An intent that nobody had in this hour was had by nobody: that is a value as well. A sentiment of nobody is none.
    private void Take(Dictionary<string, HourlySeries> series, HourlyFigure[] hour, DateTimeOffset at)
    {
        var values = hour.ToDictionary(figure => figure.Series, figure => figure.Value);
        foreach (var name in series.Values.Where(one => one.Subject == AlertSubject.Contacts).Select(NameOf))
        {
            values.TryAdd(name, 0);
        }

        foreach (var (name, value) in values)
        {
            SeriesOf(series, name).Next(at, value);
            shop.Add(new SeriesPoint { Series = name, At = at, Value = value });
        }
    }

    private static HourlySeries SeriesOf(Dictionary<string, HourlySeries> series, string name)
    {
        if (series.TryGetValue(name, out var known))
        {
            return known;
        }

        var parts = name.Split('/', 3);
        return series[name] = new(Enum.Parse<AlertSubject>(parts[0]), new(Enum.Parse<SliceDimension>(parts[1]), parts[2]));
    }

    private static string NameOf(HourlySeries series) => new HourlyFigure(series.Subject, series.Where, default, 0).Series;
}
