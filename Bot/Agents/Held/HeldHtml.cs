using System.Globalization;
using EcomBot.Bot.Agents.Pages;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Bot.Agents.Held;

/// <summary>Requests that were held, as HTML.</summary>
internal static class HeldHtml
{
    /// <summary>An item of the list.</summary>
    public static Html Item(RiskCase held, DateTimeOffset now) => Html.Of($"""
        <li><a class="card talk" href="/desk/held/{Uri.EscapeDataString(held.Id.Value)}">
        <span class="line"><strong>{HeldWords.Of(held.Kind)} of order {held.Order}</strong> {DeskHtml.Since(held.At, now)}</span>
        <span class="line">{Likely(held)}{DeskHtml.Tag("plain", HeldWords.Of(held.Reasons.Count > 0 ? held.Reasons[0].Code : RiskCode.UnlikeOthers))}</span></a></li>
        """);

    /// <summary>The page of one.</summary>
    public static Html Page(HeldView view, Html field, string? problem) => Html.Of($"""
        <p><a href="/desk/held">← All held requests</a></p>{(problem is null ? Html.Empty : Html.Of($"""<p class="alert" role="alert">{problem}</p>"""))}
        <div class="desk"><section class="card" aria-labelledby="what"><h2 id="what">{HeldWords.Of(view.Case.Kind)} of order {view.Case.Order}</h2>
        <p>{Likely(view.Case)}{DeskHtml.Tag("plain", view.Case.Status.ToString().ToLowerInvariant())}</p>
        <h3>What was looked at</h3><ul>{view.Case.Reasons.Select(Reason)}</ul>{Decision(view, field)}</section>
        <aside>{Customer(view)}{Bought(view.Order)}{Earlier(view)}</aside></div>
        """);

    private static Html Decision(HeldView view, Html field) => view.Case.Status == RiskCaseStatus.Held ? Form(view, field) : Decided(view.Case);

    private static Html Form(HeldView view, Html field) => Html.Of($"""
        <form method="post" action="/desk/held/{Uri.EscapeDataString(view.Case.Id.Value)}" class="decide">{field}
        <label for="reason">Reason, which the customer reads{Language(view)}</label>
        <textarea id="reason" name="reason" rows="2" maxlength="{HeldDecision.LongestReason}"></textarea>
        <label for="note">Note, for the shop alone</label>
        <textarea id="note" name="note" rows="2" maxlength="{HeldDecision.LongestNote}"></textarea>
        <label class="check"><input type="checkbox" name="flag"> Flag the account: others who share its address or card are checked too</label>
        <div class="acts"><button class="main" name="decision" value="approve">Approve: do it now</button>
        <button class="plain" name="decision" value="refuse">Refuse</button></div></form>
        """);

    private static Html Decided(RiskCase held) => Html.Of($"""
        <p role="status">Decided{(held.DecidedAt is { } at ? Html.Of($" {DeskHtml.At(at)}") : Html.Empty)}: <strong>{held.Status.ToString().ToLowerInvariant()}</strong>.</p>
        {(held.Note is { Length: > 0 } note ? Html.Of($"""<p class="reason">{note}</p>""") : Html.Empty)}
        """);

    // It is sent as it is written.
    private static string Language(HeldView view) => view.Language is { } language ? $" ({CultureInfo.GetCultureInfo(language).EnglishName})" : "";

    private static Html Reason(RiskReason reason) => Html.Of($"""
        <li>{HeldWords.Of(reason.Code)} <small>{(reason.Effect > 0 ? "speaks for misuse" : "speaks against misuse")}{string.Concat(reason.Data.Select(one => $"; {one.Key} {one.Value}"))}</small></li>
        """);

    private static Html Customer(HeldView view) => view.Customer is not { } customer ? Html.Empty : Html.Of($"""
        <section class="card" aria-labelledby="who"><h2 id="who">Customer</h2><p>{customer.FullName}<br>{customer.Email}<br>{customer.Address}</p></section>
        """);

    private static Html Bought(Order? order) => order is null ? Html.Empty : Html.Of($"""
        <section class="card" aria-labelledby="order"><h2 id="order">Order {order.Number}</h2><p>{order.Status} · {order.Total}</p>
        <ul>{order.Lines.Select(line => Html.Of($"<li>{line.Quantity} × {line.Title} <small>{line.Options}</small></li>"))}</ul></section>
        """);

    private static Html Earlier(HeldView view) => view.Earlier.Count == 0 ? Html.Empty : Html.Of($"""
        <section class="card" aria-labelledby="earlier"><h2 id="earlier">Other requests of this customer</h2>
        <ul>{view.Earlier.Select(OfEarlier)}</ul></section>
        """);

    private static Html OfEarlier(RiskCase one) =>
        Html.Of($"<li>{DeskHtml.At(one.At)} {HeldWords.Of(one.Kind)} of {one.Order}: {one.Status.ToString().ToLowerInvariant()}</li>");

    private static Html Likely(RiskCase held) => DeskHtml.Tag(held.Probability >= 0.7 ? "upset" : "tense", $"misuse {held.Probability:P0}");
}
