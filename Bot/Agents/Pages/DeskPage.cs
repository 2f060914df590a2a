using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Audit;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Dialogs.Handoff;

namespace EcomBot.Bot.Agents.Pages;

/// <summary>The pages on which people of the shop talk with customers.</summary>
internal static class DeskPage
{
    private const int MostHeld = 100;

    /// <summary>Who waits, and how many requests are held.</summary>
    public static async Task<IResult> ListAsync(
        StaffMember who, HttpContext context, StaffPage page, QueueHtml queue, WorkingHours hours, IRiskCases cases, CancellationToken cancellationToken)
    {
        var held = (await cases.HeldAsync(MostHeld, cancellationToken)).Count;
        var lists = await queue.ShowAsync(who, cancellationToken);
        return page.Show(context, "Desk", Html.Of($"""
            <p class="top"><span>{(hours.AreNow ? "Customers can reach you now." : "Outside the working hours: customers are asked for an e-mail address.")} <span class="quiet">{HandoffNotices.HoursIn(DeskHtml.Language, hours)}</span></span>
            <a href="/desk/held">Held requests <span class="count">{held}</span></a></p>
            <div id="queue" data-queue aria-live="polite">{lists}</div>
            """), DeskHtml.Assets);
    }

    /// <summary>The lists alone, for a page that is open.</summary>
    public static async Task<IResult> QueueAsync(StaffMember who, QueueHtml queue, CancellationToken cancellationToken) =>
        Results.Content((await queue.ShowAsync(who, cancellationToken)).Text, "text/html; charset=utf-8");

    /// <summary>One conversation; that it was seen is kept.</summary>
    public static async Task<IResult> ShowAsync(
        string id, StaffMember who, HttpContext context, TalkPages pages, TalkStore store, IStaffAudit audit, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { } talk)
        {
            return pages.Missing(context);
        }
        await audit.NoteAsync(who, talk.IsOf(who.Id) ? StaffAct.SawConversation : StaffAct.SawTranscript, talk.Conversation.ToString(), cancellationToken);
        return await pages.ShowAsync(context, talk, who, null, cancellationToken);
    }

    /// <summary>What was said after a place, for a page that is open; the header tells how the talk stands.</summary>
    public static async Task<IResult> LinesAsync(
        string id, int after, StaffMember who, HttpContext context, TalkStore store, TalkViews views, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { } talk)
        {
            return Results.NotFound();
        }
        context.Response.Headers["X-Talk-Version"] = talk.Version.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Results.Content(LinesHtml.Of(await views.LinesAsync(talk, who, after, cancellationToken)).Text, "text/html; charset=utf-8");
    }
}
