using EcomBot.Bot.Insights.Figures;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce.Risk.Forecasts;

namespace EcomBot.Bot.Insights.Pages;

/// <summary>Requests that were scored for misuse, those that wait for a person, and orders that are likely to come back.</summary>
internal sealed class RiskSection(IRiskCases cases, IOrderForecasts forecasts)
{
    private const int Waiting = 5;
    private const int Orders = 5;
    private const int Among = 50;

    private static readonly RiskCaseStatus[] Fates = [RiskCaseStatus.Passed, RiskCaseStatus.Held, RiskCaseStatus.Approved, RiskCaseStatus.Refused];

    /// <summary>The section.</summary>
    public async Task<Html> ShowAsync(InsightFilter filter, CancellationToken cancellationToken)
    {
        var counts = await cases.CountAsync(At(filter.From), At(filter.To + 1), cancellationToken);
        var held = await cases.HeldAsync(Waiting, cancellationToken);
        var likely = await forecasts.LikeliestAsync(Among, Orders, cancellationToken);
        return Html.Of($"""
            <section class="card" aria-labelledby="risk"><h2 id="risk">Risk</h2>
            {(counts.Count == 0 ? Html.Of($"<p>No request was scored in this time.</p>") : Counts(counts))}
            {(held.Count == 0 ? Html.Empty : Html.Of($"<h3>Waiting longest for a person</h3><ul>{held.Select(Held)}</ul>"))}
            {(likely.Count == 0 ? Html.Empty : Html.Of($"<h3>Of the last orders, likeliest to come back</h3><ul>{likely.Select(Likely)}</ul>"))}</section>
            """);
    }

    private static Html Counts(IReadOnlyList<RiskCount> counts) => Html.Of($"""
        <div class="scroll" role="region" aria-labelledby="risk" tabindex="0"><table>
        <thead><tr><th scope="col">Requests</th>{Fates.Select(fate => Html.Of($"""<th scope="col" class="number">{fate}</th>"""))}</tr></thead>
        <tbody>{counts.GroupBy(count => count.Kind).Select(OfKind)}</tbody></table></div>
        """);

    private static Html OfKind(IGrouping<RiskKind, RiskCount> kind) => Html.Of($"""
        <tr><th scope="row">{Words(kind.Key)}</th>{Fates.Select(fate => Count(kind.Where(one => one.Status == fate).Sum(one => one.Count)))}</tr>
        """);

    private static Html Count(int count) => Html.Of($"""<td class="number">{count:#,0}</td>""");

    private static Html Held(RiskCase one) => Html.Of($"""
        <li><a href="{OfCustomer(one.Customer.Value)}">{Words(one.Kind)} of order {one.Order}</a>, {one.Probability:0 %} likely misuse,
        since {one.At:yyyy-MM-dd HH:mm}{Because(one)}</li>
        """);

    private static string Because(RiskCase one) =>
        one.Reasons.FirstOrDefault(reason => reason.Effect > 0) is { } reason ? $": {Words(reason.Code).ToLowerInvariant()}" : "";

    private static Html Likely(LikelyReturn one) => Html.Of($"""
        <li><a href="{OfCustomer(one.Order.Customer.Value)}">Order {one.Order.Number}</a>, {one.Order.Total}: {one.Forecast.Return.Probability:0 %}{Raised(one)}</li>
        """);

    private static string Raised(LikelyReturn one) =>
        one.Forecast.Return.Raising is [var first, ..] ? $", for its {Words(first.Factor).ToLowerInvariant()} {first.Value}" : "";

    private static string OfCustomer(string customer) => $"/insights/conversations?days=400&customer={Uri.EscapeDataString(customer)}";

    private static string Words<T>(T name) where T : struct, Enum =>
        string.Concat(name.ToString().Select((letter, place) => char.IsUpper(letter) && place > 0 ? $" {char.ToLowerInvariant(letter)}" : $"{letter}"));

    private static DateTimeOffset At(int day) => DateTimeOffset.FromUnixTimeMilliseconds(Days.Start(day));
}
