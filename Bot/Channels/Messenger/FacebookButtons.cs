using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger;

/// <summary>Gives the dialogs the buttons that were pressed on Messenger through Azure Bot Service, which passes on only what Meta sent.</summary>
internal sealed class FacebookButtons : ITurnStep
{
    /// <inheritdoc/>
    public Task<bool> TakeAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        if (activity is { Type: ActivityTypes.Message, ChannelId: MessengerNames.ChannelId, Value: null, ChannelData: JObject data }
            && !MessengerNames.IsDirect(activity))
        {
            var payload = data.SelectToken("message.quick_reply.payload") ?? data.SelectToken("postback.payload");
            activity.Value = payload?.Type == JTokenType.String ? ButtonPayload.Read((string)payload!)?.Value : null;
        }
        return Task.FromResult(false);
    }
}
