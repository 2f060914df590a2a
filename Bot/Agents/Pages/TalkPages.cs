using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Pages;

namespace EcomBot.Bot.Agents.Pages;

/// <summary>Shows one conversation, as it is or with what could not be done.</summary>
internal sealed class TalkPages(StaffPage page, TalkViews views, TalkDesk desk, TalkMail mail, TimeProvider time)
{
    /// <summary>The page.</summary>
    /// <param name="context">The request.</param>
    /// <param name="talk">The conversation.</param>
    /// <param name="who">Who looks.</param>
    /// <param name="problem">What could not be done; null for nothing.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    public async Task<IResult> ShowAsync(HttpContext context, Talk talk, StaffMember who, string? problem, CancellationToken cancellationToken)
    {
        var view = await views.SeeAsync(talk, who, cancellationToken);
        var html = new TalkHtml(view, page.Field(context), desk.IsOnPage(talk), mail.IsReady, time.GetUtcNow());
        return page.Show(
            context, "Conversation", html.Show(view.IsMine ? talk.Case.Reason : views.ReasonOf(talk), problem), DeskHtml.Assets,
            problem is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict);
    }

    /// <summary>Says that there is no such conversation.</summary>
    public IResult Missing(HttpContext context) =>
        page.Show(context, "Conversation", Html.Of($"""<p>There is no such conversation. <a href="/desk">All conversations</a></p>"""),
            status: StatusCodes.Status404NotFound);
}
