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
        var (waiting, mine, taken) = (open.Where(talk => talk.State == HandoffState.Waiting).ToList(), open.Where(talk => talk.IsOf(who.Id)).ToList(),
            open.Where(talk => talk.State == HandoffState.Taken && talk.Agent != who.Id).ToList());
        return Html.Of($"{List("Waiting", "waiting", [.. waiting.Where(talk => !talk.Case.IsOutsideHours)], "Nobody waits.")}{List("Mine", "mine", mine, "You have no conversation.")}{List("To be answered by e-mail", "mail", [.. waiting.Where(talk => talk.Case.IsOutsideHours)], null)}{List("With colleagues", "taken", taken, null)}");
    }

    private Html List(string title, string id, IReadOnlyList<Talk> talks, string? nothing) => talks.Count == 0 && nothing is null ? Html.Empty : Html.Of($"""
        <section aria-labelledby="{id}-title"><h2 id="{id}-title">{title} <span class="count">{talks.Count}</span></h2>
        {(talks.Count == 0 ? Html.Of($"""<p class="quiet">{nothing}</p>""") : Html.Of($"""<ul class="queue" id="{id}">{talks.Select(Item)}</ul>"""))}</section>
        """);

    private Html Item(Talk talk) => Html.Of($"""
        <li><a class="card talk" href="{DeskHtml.AddressOf(talk)}"><span class="line"><strong>{Title(talk)}</strong> {DeskHtml.Since(talk.Case.At, time.GetUtcNow())}</span>
        <span class="line">{DeskHtml.Mood(talk.Case.Negative)}{DeskHtml.Tag("plain", DeskHtml.LanguageOf(talk))}{DeskHtml.Tag("plain", DeskHtml.ChannelOf(talk))}{Tasks(talk)}{Owner(talk)}</span></a></li>
        """);

    private string Title(Talk talk) => views.ReasonOf(talk) is { Length: > 0 } reason ? reason : "Wants a person, without saying why";

    private static Html Tasks(Talk talk) => DeskHtml.TasksOf(talk) is { Length: > 0 } tasks ? DeskHtml.Tag("plain", tasks) : Html.Empty;

    private static Html Owner(Talk talk) => talk.AgentName is { } name && talk.State == HandoffState.Taken ? DeskHtml.Tag("plain", $"with {name}") : Html.Empty;
}
