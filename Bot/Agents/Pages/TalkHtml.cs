using System.Globalization;
using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Shipments;
using EcomBot.Dialogs.Handoff;

namespace EcomBot.Bot.Agents.Pages;

/// <summary>The page of one conversation.</summary>
/// <param name="view">What the person sees.</param>
/// <param name="field">The hidden field that forms need.</param>
/// <param name="isOnPage">Whether it can be handed to the inbox of the page on Messenger.</param>
/// <param name="canMail">Whether the bot can send e-mail.</param>
/// <param name="now">The time.</param>
internal sealed class TalkHtml(TalkView view, Html field, bool isOnPage, bool canMail, DateTimeOffset now)
{
    private const int LongestText = 4000;

    private Talk Talk => view.Talk;

    private string Address => DeskHtml.AddressOf(Talk);

    /// <summary>The page's content.</summary>
    public Html Show(string reason, string? problem) => Html.Of($"""
        <p><a href="/desk">← All conversations</a></p>{(problem is null ? Html.Empty : Html.Of($"""<p class="alert" role="alert">{problem}</p>"""))}
        <div class="desk" data-talk="{Talk.Id}" data-version="{Talk.Version}">
        <section class="card talked" aria-labelledby="said"><h2 id="said">Conversation</h2>
        <div role="log" aria-live="polite" aria-label="What was said"><ol id="lines" class="lines" tabindex="0">{LinesHtml.Of(view.Lines)}</ol></div>
        {Acts()}</section>
        <aside><section class="card" aria-labelledby="about"><h2 id="about">Summary</h2>{Summary(reason)}</section>{Answers()}{Orders()}{Notes()}</aside></div>
        """);

    private Html Acts() => Talk.State switch
    {
        HandoffState.Waiting => Html.Of($"""
            <div class="acts">{Act("take", "Take over", isMain: true)}{Act("close", "Close without an answer")}</div>
            <p class="quiet">Names, addresses and numbers are hidden until you take the conversation over.</p>
            """),
        HandoffState.Taken when view.IsMine => Html.Of($"""
            {Writing()}
            <div class="acts">{Act("give-back", Talk.Case.IsOutsideHours ? "Done" : "Give back to the bot")}{(isOnPage ? Act("pass", "Pass to the page's inbox") : Html.Empty)}</div>
            """),
        HandoffState.Taken => Html.Of($"""<p class="quiet">{Talk.AgentName} talks with this customer.</p>"""),
        _ => Html.Of($"""<p class="quiet">This conversation was given back to the bot.</p>"""),
    };

    private Html Writing() =>
        !Talk.Case.IsOutsideHours || Talk.Case.Email is not { } email ? Form("say", "Your answer", "Send")
        : canMail ? Html.Of($"""<p>The customer waits for an answer at {email}.</p>{Form("mail", "Your answer by e-mail", "Send e-mail")}""")
        : Html.Of($"""
            <p>The customer was told that somebody answers by e-mail: <a href="mailto:{email}">{email}</a></p>
            <p class="quiet">Answer from your own mailbox: the bot has no mail server (<code>Smtp:Host</code>).</p>
            """);

    private Html Form(string act, string label, string button) => Html.Of($"""
        <form method="post" action="{Address}/{act}" class="say" id="{act}">{field}<label for="text">{label}</label>
        <textarea id="text" name="text" rows="3" required maxlength="{LongestText}" lang="{Talk.Case.Language}"></textarea>
        <button class="main">{button}</button><span role="status" id="sent"></span></form>
        """);

    private Html Act(string act, string name, bool isMain = false) => Html.Of($"""
        <form method="post" action="{Address}/{act}">{field}<input type="hidden" name="version" value="{Talk.Version}"><button class="{(isMain ? "main" : "plain")}">{name}</button></form>
        """);

    private Html Summary(string reason) => Html.Of($"""
        <p class="reason">{(reason.Length > 0 ? reason : "The customer did not say what it is about.")}</p>
        <p>{DeskHtml.Mood(Talk.Case.Negative)}{DeskHtml.Tag("plain", DeskHtml.LanguageOf(Talk))}{DeskHtml.Tag("plain", DeskHtml.ChannelOf(Talk))}</p>
        <dl><dt>Asked for a person</dt><dd>{DeskHtml.Since(Talk.Case.At, now)} ago</dd>
        {Fact("Was doing", DeskHtml.TasksOf(Talk))}{Fact("Order", Talk.Case.Order)}{Fact("Customer", Customer())}
        {Fact("E-mail", view.IsMine ? view.Customer?.Email ?? Talk.Case.Email : null)}
        {Fact("With", Talk.State == HandoffState.Taken ? Talk.AgentName : null)}</dl>
        """);

    private string? Customer() => view.Customer?.FullName ?? (Talk.Case.Customer is null ? "not signed in" : "signed in");

    private static Html Fact(string name, string? value) => string.IsNullOrEmpty(value) ? Html.Empty : Html.Of($"<dt>{name}</dt><dd>{value}</dd>");

    private Html Answers() => view.Answers.Count == 0 ? Html.Empty : Html.Of($"""
        <section class="card" aria-labelledby="answers"><h2 id="answers">Suggested answers</h2><ul class="plain">{view.Answers.Select(Answer)}</ul></section>
        """);

    private static Html Answer(SuggestedAnswer answer) => Html.Of($"""
        <li><details><summary>{answer.About}</summary><p class="answer">{answer.Text}</p>
        <button type="button" class="plain" data-answer="{answer.Text}">Use this answer</button></details></li>
        """);

    private Html Orders() => view.Orders.Count == 0 ? Html.Empty : Html.Of($"""
        <section class="card" aria-labelledby="orders"><h2 id="orders">Orders</h2><ul class="plain">{view.Orders.Select(Order)}</ul></section>
        """);

    private static Html Order(Order order) => Html.Of($"""
        <li><details><summary>{order.Number} · {order.Status} · {order.Total}</summary>
        <ul>{order.Lines.Select(Line)}</ul>
        <dl>{Fact("Placed", Day(order.PlacedAt))}{Fact("Delivered", Day(order.DeliveredAt))}
        {Fact("Sent to", order.ShippingAddress.ToString())}{order.Shipments.Select(Parcel)}
        {Fact("Paid", order.Paid.ToString())}{Fact("Refunded", order.Refunded.ToString())}</dl></details></li>
        """);

    private static Html Line(OrderLine line) => Html.Of($"<li>{line.Quantity} × {line.Title} <small>{line.Options}</small></li>");

    private static Html Parcel(Shipment parcel) => Fact("Parcel", $"{parcel.Carrier} {parcel.TrackingNumber} {parcel.Status}");

    private static string? Day(DateTimeOffset? at) => at?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private Html Notes() => Html.Of($"""
        <section class="card" aria-labelledby="notes"><h2 id="notes">Notes for colleagues</h2><ul class="plain" id="noted">{view.Notes.Select(Note)}</ul>
        <form method="post" action="{Address}/note">{field}<label for="note">New note</label>
        <textarea id="note" name="text" rows="2" required maxlength="{LongestText}"></textarea><button class="plain">Keep note</button></form></section>
        """);

    private static Html Note(TalkNote note) => Html.Of($"""<li><small>{note.Name}, {DeskHtml.At(note.At)}</small><p>{note.Text}</p></li>""");
}
