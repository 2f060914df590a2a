using EcomBot.Bot.Channels.Teams.Cards;
using EcomBot.Bot.Channels.Teams.Search;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.Teams;

/// <summary>Writes what the customer says into activities before they are understood: without mentions of the bot, and of buttons and searches what
/// they say.</summary>
internal sealed class SaidByInvoke : Microsoft.Bot.Builder.IMiddleware
{
    private readonly NormalizeMentionsMiddleware _mentions = new();

    /// <inheritdoc/>
    public Task OnTurnAsync(ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var activity = turnContext.Activity;
        switch (activity.Type)
        {
            case ActivityTypes.Message:
                activity.Attachments = TeamsFiles.Shown(activity.Attachments);
                return _mentions.OnTurnAsync(turnContext, next, cancellationToken);
            case ActivityTypes.MessageUpdate:
                activity.RemoveRecipientMention();
                break;
            case ActivityTypes.Invoke:
                activity.Text = CardPress.In(activity)?.Said ?? SearchQuestion.TextIn(activity);
                break;
        }
        return next(cancellationToken);
    }
}
