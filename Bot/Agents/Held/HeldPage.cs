using EcomBot.Bot.Agents.Pages;
using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Audit;
using EcomBot.Bot.Staff.Pages;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Risk.Cases;

namespace EcomBot.Bot.Agents.Held;

/// <summary>The page on which a person decides the requests that were held.</summary>
internal static class HeldPage
{
    private const int Most = 100;

    /// <summary>All that wait, the longest first.</summary>
    public static async Task<IResult> ListAsync(HttpContext context, StaffPage page, IRiskCases cases, TimeProvider time, CancellationToken cancellationToken)
    {
        var held = await cases.HeldAsync(Most, cancellationToken);
        return page.Show(context, "Held requests", Html.Of($"""
            <p><a href="/desk">← All conversations</a></p>{(held.Count == 0 ? Html.Of($"""<p class="quiet">Nothing is held.</p>""") : Html.Of($"""<ul class="queue" id="held">{held.Select(one => HeldHtml.Item(one, time.GetUtcNow()))}</ul>"""))}
            """), DeskHtml.Assets);
    }

    /// <summary>One of them.</summary>
    public static async Task<IResult> ShowAsync(
        string id, StaffMember who, HttpContext context, StaffPage page, HeldViews views, IStaffAudit audit, CancellationToken cancellationToken)
    {
        if (await views.FindAsync(new(id), cancellationToken) is not { } view)
        {
            return Missing(context, page);
        }
        await audit.NoteAsync(who, StaffAct.SawConversation, id, cancellationToken);
        return page.Show(context, $"Held request {id}", HeldHtml.Page(view, page.Field(context), null), DeskHtml.Assets);
    }

    /// <summary>Decides one. Of two people who decide at once, the first does.</summary>
    public static async Task<IResult> DecideAsync(
        string id, StaffMember who, HttpContext context, StaffPage page, HeldViews views, HeldDesk desk, CancellationToken cancellationToken)
    {
        var form = await context.Request.ReadFormAsync(cancellationToken);
        if (HeldDecision.Of(new(id), form["decision"], form.ContainsKey("flag"), form["note"], form["reason"]) is not { } decision)
        {
            return Results.BadRequest("decision must be approve or refuse, with a note and a reason that are not too long.");
        }
        if (await desk.DecideAsync(decision, who) is not { } refusal)
        {
            return Results.LocalRedirect($"/desk/held/{Uri.EscapeDataString(id)}");
        }
        return await views.FindAsync(new(id), cancellationToken) is { } view
            ? page.Show(context, $"Held request {id}", HeldHtml.Page(view, page.Field(context), Why(refusal)), DeskHtml.Assets, StatusCodes.Status409Conflict)
            : Missing(context, page);
    }

    private static string Why(Refusal refusal) => refusal.Rule == RefusalRule.CaseNotOpen ? "A colleague has decided this already." : refusal.Message;

    private static IResult Missing(HttpContext context, StaffPage page) =>
        page.Show(context, "Held request", Html.Of($"<p>There is no such request.</p>"), status: StatusCodes.Status404NotFound);
}
