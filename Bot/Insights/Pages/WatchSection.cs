using System.Globalization;
using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Commerce.Anomalies;
using EcomBot.Commerce.Anomalies.Alerts;
using EcomBot.Dialogs.Tasks;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>What is unusual in the shop.</summary>
internal sealed class WatchSection(IAlerts alerts, TaskKinds kinds, Names names)
{
    private const int Shown = 8;

    /// <summary>The alerts that lasted in a time.</summary>
    public async Task<Html> ShowAsync(InsightFilter filter, CancellationToken cancellationToken)
    {
        var since = DateTimeOffset.FromUnixTimeMilliseconds(Days.Start(filter.From));
        var all = (await alerts.SinceAsync(since, Shown, cancellationToken)).OrderBy(alert => alert.EndedAt is not null).ToList();
        await names.LearnAsync(all.Where(alert => alert.Where.Dimension == SliceDimension.Product).Select(alert => alert.Where.Value), cancellationToken);
        return Html.Of($"""
            <section class="card" aria-labelledby="alerts"><h2 id="alerts">Unusual</h2>
            {(all.Count == 0 ? Html.Of($"<p>Nothing unusual in this time.</p>") : Html.Of($"<ul class=\"alerts\">{all.Select(alert => Item(alert, filter))}</ul>"))}</section>
            """);
    }

    private Html Item(Alert alert, InsightFilter filter) => Html.Of($"""
        <li><span class="tag {(alert.EndedAt is null ? "bad" : "")}">{(alert.EndedAt is null ? "Now" : "Over")}</span> <a href="{Link(alert, filter)}">{Subject(alert.Subject)}{Where(alert.Where)}</a>:
        {Print(alert, alert.Observed)} instead of {Print(alert, alert.Usual)} since {alert.Since:yyyy-MM-dd HH:mm} <small>({alert.Cases:#,0} cases, strength {alert.Strength:0.0})</small></li>
        """);

    private string Link(Alert alert, InsightFilter filter)
    {
        var since = new InsightFilter(Math.Max(filter.From, Days.Of(alert.Since)), Math.Max(filter.To, Days.Of(alert.Since)));
        return InsightRequest.Conversations(alert.Where.Dimension switch
        {
            SliceDimension.Product => since with { Product = alert.Where.Value },
            SliceDimension.Intent when kinds.For(alert.Where.Value) is { } kind => since with { Task = kind.Dialog },
            _ => since,
        });
    }

    private string Where(Slice where) => where.Dimension switch
    {
        SliceDimension.Everything => "",
        SliceDimension.Product => $" of {names.Product(where.Value)}",
        SliceDimension.Intent => $" ({where.Value})",
        _ => $", {where.Dimension.ToString().ToLowerInvariant()} {where.Value}",
    };

    private static string Subject(AlertSubject subject) => subject switch
    {
        AlertSubject.FailedDeliveries => "Failed deliveries",
        AlertSubject.Contacts => "Messages",
        _ => subject.ToString(),
    };

    private static string Print(Alert alert, double value) => alert.Subject switch
    {
        AlertSubject.FailedDeliveries or AlertSubject.Returns => value.ToString("0.0 %", CultureInfo.InvariantCulture),
        AlertSubject.Sentiment => value.ToString("+0.00;−0.00;0.00", CultureInfo.InvariantCulture),
        _ => $"{value.ToString("0.#", CultureInfo.InvariantCulture)} an hour",
    };
}
