using System.Globalization;
using EcomBot.Bot.Agents.Talks;
using EcomBot.Bot.Staff;

namespace EcomBot.Bot.Agents.Pages;

/// <summary>What the forms of a conversation's page do. Afterwards the page is shown anew, with what could not be done.</summary>
internal sealed class TalkActs(TalkStore store, TalkDesk desk, TalkMail mail, TalkPages pages, TalkViews views)
{
    private const int LongestText = 4000;

    /// <summary>Takes the conversation over.</summary>
    public Task<IResult> TakeAsync(string id, StaffMember who, HttpContext context, CancellationToken cancellationToken) =>
        ActAsync(id, who, context, async (talk, form) => await desk.TryTakeAsync(SeenIn(form, talk), who, cancellationToken),
            "A colleague was faster.", cancellationToken);

    /// <summary>Writes to the customer.</summary>
    public Task<IResult> SayAsync(string id, StaffMember who, HttpContext context, CancellationToken cancellationToken) =>
        ActAsync(id, who, context, async (talk, form) => TextIn(form) is { } text && await desk.TrySayAsync(talk, who, text, cancellationToken),
            "It was not sent: you have not got this conversation, or there is no text.", cancellationToken);

    /// <summary>Answers by e-mail.</summary>
    public Task<IResult> MailAsync(string id, StaffMember who, HttpContext context, CancellationToken cancellationToken) =>
        ActAsync(id, who, context, async (talk, form) => TextIn(form) is { } text && await mail.TrySendAsync(talk, who, text),
            "It was not sent: the mail server did not take it, or you have not got this conversation.", cancellationToken);

    /// <summary>Keeps a note.</summary>
    public Task<IResult> NoteAsync(string id, StaffMember who, HttpContext context, CancellationToken cancellationToken) => ActAsync(
        id, who, context,
        async (talk, form) =>
        {
            if (TextIn(form) is { } text)
            {
                await desk.NoteAsync(talk, who, text, cancellationToken);
            }
            return true;
        },
        string.Empty, cancellationToken);

    /// <summary>Gives the conversation back to the bot.</summary>
    public Task<IResult> GiveBackAsync(string id, StaffMember who, HttpContext context, CancellationToken cancellationToken) =>
        ActAsync(id, who, context, (talk, _) => desk.TryGiveBackAsync(talk, who, cancellationToken), "You have not got this conversation.", cancellationToken);

    /// <summary>Closes one that waits.</summary>
    public Task<IResult> CloseAsync(string id, StaffMember who, HttpContext context, CancellationToken cancellationToken) =>
        ActAsync(id, who, context, (talk, form) => desk.TryCloseAsync(SeenIn(form, talk), who, cancellationToken),
            "It has changed meanwhile.", cancellationToken);

    /// <summary>Hands the conversation to the page's inbox on Messenger.</summary>
    public Task<IResult> PassAsync(string id, StaffMember who, HttpContext context, CancellationToken cancellationToken) =>
        ActAsync(id, who, context, (talk, _) => desk.TryPassAsync(talk, who, views.ReasonOf(talk), cancellationToken),
            "It could not be passed on.", cancellationToken);

    private async Task<IResult> ActAsync(
        string id, StaffMember who, HttpContext context, Func<Talk, IFormCollection, Task<bool>> act, string problem, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(id, cancellationToken) is not { } talk)
        {
            return pages.Missing(context);
        }
        return await act(talk, await context.Request.ReadFormAsync(cancellationToken))
            ? Results.LocalRedirect(DeskHtml.AddressOf(talk))
            : await pages.ShowAsync(context, await store.FindAsync(id, cancellationToken) ?? talk, who, problem, cancellationToken);
    }

    // What counts is what the person saw when the button was pressed.
    private static Talk SeenIn(IFormCollection form, Talk talk) =>
        talk with { Version = int.TryParse(form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1 };

    private static string? TextIn(IFormCollection form) => form["text"].ToString().Trim() is { Length: > 0 and <= LongestText } text ? text : null;
}
