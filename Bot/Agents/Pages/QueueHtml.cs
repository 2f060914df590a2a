using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Dialogs.Handoff;

namespace EcomBot.Bot.Agents.Pages;

/// <summary>The customers who wait for a person, or are with one.</summary>
internal sealed class QueueHtml(TalkStore store, TalkViews views, TimeProvider time)
{
    /// <summary>The lists of the queue.</summary>
    public async Task<Html> ShowAsync(StaffMember who, CancellationToken cancellationToken)
    {
        var open = await store.OpenAsync(cancellationToken);
        var waiting = open.Where(talk => talk.State == HandoffState.Waiting).ToLookup(talk => talk.Case.IsOutsideHours);
        var taken = open.Where(talk => talk.State == HandoffState.Taken).ToLookup(talk => talk.IsOf(who.Id));
        return Html.Of($"""
            {List("Waiting", "waiting", [.. waiting[false]], "Nobody waits.")}
            {List("Mine", "mine", [.. taken[true]], "You have no conversation.")}
            {List("To be answered by e-mail", "mail", [.. waiting[true]], null)}
            {List("With colleagues", "taken", [.. taken[false]], null)}
            """);
    }

    private Html List(string title, string id, IReadOnlyList<Talk> talks, string? nothing) => talks.Count == 0 && nothing is null ? Html.Empty : Html.Of($"""
        <section aria-labelledby="{id}-title"><h2 id="{id}-title">{title} <span class="count">{talks.Count}</span></h2>
        {(talks.Count == 0 ? Html.Of($"""<p class="quiet">{nothing}</p>""") : Items(id, talks))}</section>
        """);

    private Html Items(string id, IReadOnlyList<Talk> talks) => Html.Of($"""<ul class="queue" id="{id}">{talks.Select(Item)}</ul>""");

    private Html Item(Talk talk) => Html.Of($"""
        <li><a class="card talk" href="{DeskHtml.AddressOf(talk)}">
        <span class="line"><strong>{Title(talk)}</strong> {DeskHtml.Since(talk.Case.At, time.GetUtcNow())}</span>
        <span class="line">{DeskHtml.Mood(talk.Case.Negative)}{DeskHtml.Tag("plain", DeskHtml.LanguageOf(talk))}{DeskHtml.Tag("plain", DeskHtml.ChannelOf(talk))}
        {Tasks(talk)}{Owner(talk)}</span></a></li>
        """);

    private string Title(Talk talk) => views.ReasonOf(talk) is { Length: > 0 } reason ? reason : "Wants a person, without saying why";

    private static Html Tasks(Talk talk) => DeskHtml.TasksOf(talk) is { Length: > 0 } tasks ? DeskHtml.Tag("plain", tasks) : Html.Empty;

    private static Html Owner(Talk talk) => talk.AgentName is { } name && talk.State == HandoffState.Taken ? DeskHtml.Tag("plain", $"with {name}") : Html.Empty;
}
