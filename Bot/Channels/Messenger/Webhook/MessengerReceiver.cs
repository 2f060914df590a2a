using System.Data.Common;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger.Webhook;

/// <summary>Keeps what Meta brings in the inbox, so that it may be answered at once, and runs the turns from there, in order.</summary>
internal sealed partial class MessengerReceiver(
    Inbox inbox, LateTurns turns, IBot bot, IHostApplicationLifetime host, IOptions<MessengerOptions> options, ILogger<MessengerReceiver> logger)
{
    // Turns start on other threads; this keeps them in the order in which they came until each stands in the bot's own line.
    private readonly ConversationQueue _arrivals = new();

    /// <summary>Keeps every event. Events that were brought before change nothing.</summary>
    /// <exception cref="TurnUnavailableException">The database is not there; Meta brings all of it again.</exception>
    public async Task AcceptAsync(MessengerNotification notification, CancellationToken cancellationToken)
    {
        foreach (var entry in (notification.Entry ?? []).OfType<MessengerEntry>())
        {
            foreach (var activity in Read(entry))
            {
                await AcceptAsync(activity, cancellationToken);
            }
        }
    }

    private async Task AcceptAsync(Activity activity, CancellationToken cancellationToken)
    {
        var conversation = ConversationKey.Of(activity);
        var place = _arrivals.Join(conversation);
        var isNew = false;
        try
        {
            isNew = await inbox.KeepAsync(conversation.ToString(), activity, cancellationToken);
        }
        catch (Exception failure) when (failure.GetBaseException() is DbException)
        {
            throw new TurnUnavailableException("The inbox cannot be reached.", failure);
        }
        finally
        {
            if (!isNew)
            {
                place.Dispose();
            }
        }
        _ = isNew ? Task.Run(() => RunAsync(conversation.ToString(), activity, place), CancellationToken.None) : Task.CompletedTask;
    }

    private async Task RunAsync(string key, Activity activity, IPlace place)
    {
        using (place)
        {
            await place.EnterAsync(host.ApplicationStopping);
            await turns.RunAsync(key, activity, (turnContext, token) => Start(turnContext, place, token), host.ApplicationStopping);
        }
    }

    private Task Start(ITurnContext turnContext, IPlace place, CancellationToken cancellationToken)
    {
        var turn = bot.OnTurnAsync(turnContext.AsResumed(), cancellationToken);
        place.Dispose();
        return turn;
    }

    private IEnumerable<Activity> Read(MessengerEntry entry) =>
        (entry.Messaging ?? []).Select(json => Read(json, isStandby: false))
            .Concat((entry.Standby ?? []).Select(json => Read(json, isStandby: true))).OfType<Activity>();

    private Activity? Read(JToken? json, bool isStandby)
    {
        if (json is not JObject sent)
        {
            LogUnreadable("not an object");
            return null;
        }
        if (sent["policy_enforcement"] is JObject || sent["policy-enforcement"] is JObject)
        {
            LogPolicy();
        }
        try
        {
            return InboundMapper.ToActivity(sent, isStandby, options.Value.AppId);
        }
        catch (Exception failure) when (failure is JsonException or FormatException or InvalidCastException or OverflowException or ArgumentException)
        {
            LogUnreadable(failure.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "An event of Messenger could not be read ({Reason}) and was left out")]
    private partial void LogUnreadable(string reason);

    [LoggerMessage(LogLevel.Error, "Meta enforces a policy on the page: see its support inbox")]
    private partial void LogPolicy();
}
