using EcomBot.Dialogs;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.Teams;

/// <summary>Gives the dialogs what a customer says by other means than a message: buttons, corrected messages, photos from a form.</summary>
internal sealed class HeardMessages(MainDialog main, ConversationState conversation)
{
    private readonly IStatePropertyAccessor<DialogState> _dialogs = conversation.CreateProperty<DialogState>("dialogs");

    /// <summary>Has the dialogs hear the activity of a turn as a message.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="value">What a button carries; null for none.</param>
    /// <param name="cancellationToken">Ends the turn.</param>
    public async Task HearAsync(ITurnContext turnContext, object? value, CancellationToken cancellationToken)
    {
        // The dialogs hear messages alone; the transcript and a second attempt at the turn want the activity as it came.
        var activity = turnContext.Activity;
        var (type, name, carried) = (activity.Type, activity.Name, activity.Value);
        (activity.Type, activity.Name, activity.Value) = (ActivityTypes.Message, null, value);
        try
        {
            await main.RunAsync(turnContext, _dialogs, cancellationToken);
        }
        finally
        {
            (activity.Type, activity.Name, activity.Value) = (type, name, carried);
        }
    }
}
