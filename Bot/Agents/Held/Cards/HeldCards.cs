using EcomBot.Bot.Channels.Rendering;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Dialogs.Audience;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Agents.Held.Cards;

/// <summary>
/// Knows who may decide by their first message in the personal chat on Teams, which is where requests that are held are shown to them from
/// then on; <c>held</c> shows all that wait.
/// </summary>
internal sealed class HeldCards(HeldDeciders deciders, IRiskCases cases, HeldNow now, DeciderBook book, TurnWork work) : ITurnStep
{
    private const string Command = "held";
    private const int Most = 10;

    /// <inheritdoc/>
    public async Task<bool> TakeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity.Type != ActivityTypes.Message || deciders.Find(activity) is not { } who || activity.IsReadByOthers())
        {
            return false;
        }
        DeciderBook.Note(work, who.Id, activity);
        if (!string.Equals(activity.Text?.Trim(), Command, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }
        var held = await cases.HeldAsync(Most, cancellationToken);
        if (held.Count == 0)
        {
            await turnContext.SendActivityAsync("Nothing is held.", cancellationToken: cancellationToken);
        }
        foreach (var one in held)
        {
            await turnContext.SendActivityAsync(Message(now.Open(one, activity.From.Id)), cancellationToken);
            work.Write((bot, token) => book.TryShowAsync(bot, one.Id, who.Id, token));
        }
        return true;
    }

    /// <summary>A message with a card.</summary>
    public static Activity Message(object card) =>
        (Activity)MessageFactory.Attachment(new Attachment(AdaptiveCard.ContentType, content: card));
}
