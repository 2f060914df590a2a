using System.Globalization;
using EcomBot.Dialogs.Greeting;
using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>What happens when a turn fails: it is logged once and the customer gets an apology. Nothing else of the turn is kept.</summary>
internal sealed partial class TurnErrorHandler(SupportedLanguages languages, ILogger<TurnErrorHandler> logger)
{
    /// <summary>Handles the failure of one turn.</summary>
    public async Task HandleAsync(ITurnContext turnContext, Exception exception)
    {
        if (exception is TurnUnavailableException)
        {
            // The channel brings the activity again; an apology would come with each of its tries.
            throw new TurnUnavailableException(exception.Message, exception);
        }
        LogTurnFailed(exception, turnContext.Activity.Id, turnContext.Activity.Conversation?.Id);
        if (turnContext.Activity.Type == ActivityTypes.Message)
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(languages.Nearest(turnContext.Activity.Locale));
            await turnContext.SendActivityAsync(GreetingReplies.Apology());
        }
    }

    [LoggerMessage(LogLevel.Error, "Turn {ActivityId} of conversation {ConversationId} failed")]
    private partial void LogTurnFailed(Exception exception, string? activityId, string? conversationId);
}
