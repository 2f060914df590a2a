using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Turns;

/// <summary>Turns that take longer than their channel waits: the activity is kept, its request answered, and the turn begun again.</summary>
internal sealed partial class LateTurns(Inbox inbox, TurnChannels channels, IHostApplicationLifetime host, ILogger<LateTurns> logger)
{
    /// <summary>Keeps the activity. What its turn has done so far is dropped; nothing of it was committed.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="turn">The turn, which keeps its place in the line of its conversation.</param>
    /// <param name="cancellationToken">Ends the keeping.</param>
    public async Task AcceptAsync(Activity activity, BotCallbackHandler turn, CancellationToken cancellationToken)
    {
        var key = ConversationKey.Of(activity).ToString();
        await inbox.KeepAsync(key, activity, cancellationToken);
        _ = RunAsync(key, ActivityText.Parse(ActivityText.Print(activity)), turn, host.ApplicationStopping);
    }

    /// <summary>Runs the turn of an activity that is kept; where it fails it is begun again later.</summary>
    public async Task RunAsync(string key, Activity activity, BotCallbackHandler turn, CancellationToken cancellationToken)
    {
        try
        {
            await channels.Of(activity).ResumeAsync(activity, turn, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The instance that comes next finds it in the inbox.
        }
        catch (Exception failure)
        {
            LogTurnFailed(failure, activity.Id, key);
            await inbox.PostponeAsync(key, activity.Id, cancellationToken);
        }
    }

    [LoggerMessage(LogLevel.Error, "The late turn {ActivityId} of conversation {ConversationKey} failed and is tried again")]
    private partial void LogTurnFailed(Exception failure, string activityId, string conversationKey);
}
