using System.Globalization;
using System.Net;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Channels.Messenger.Replies;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using ChannelIds = Microsoft.Bot.Connector.Channels;

namespace EcomBot.Bot.Channels.BotFramework;

/// <summary>Azure Bot Service's channels, Teams, the Emulator and the Agents Playground, as turns see them.</summary>
internal sealed class BotFrameworkChannel(CloudAdapter adapter, MessengerWindow window, OpenPages pages, IConfiguration configuration) : ITurnChannel
{
    // Without a registration the adapter asks for an id all the same, and shows it to nobody.
    private readonly string _appId = configuration["MicrosoftAppId"] is { Length: > 0 } id ? id : "ecombot";

    /// <inheritdoc/>
    public bool Serves(Activity activity) => true;

    /// <inheritdoc/>
    public Task<bool> MayBeginAsync(Activity said, CancellationToken cancellationToken) => said.ChannelId switch
    {
        ChannelIds.Facebook => window.MayBeginAsync(said, cancellationToken),
        ChannelIds.Webchat or ChannelIds.Directline => pages.IsInUseAsync(said, cancellationToken),
        _ => Task.FromResult(true),
    };

    /// <inheritdoc/>
    public Task ResumeAsync(Activity activity, BotCallbackHandler turn, CancellationToken cancellationToken) =>
        adapter.ContinueConversationAsync(_appId, activity, turn, cancellationToken);

    /// <inheritdoc/>
    public async Task<DeliveryOutcome> DeliverAsync(ITurnContext turnContext, Reply reply, CancellationToken cancellationToken)
    {
        try
        {
            await SendAsync(turnContext, reply, cancellationToken);
            return DeliveryOutcome.Delivered;
        }
        catch (ErrorResponseException refused)
        {
            return Explain(refused.Response);
        }
        catch (HttpOperationException refused)
        {
            return Explain(refused.Response);
        }
        catch (HttpRequestException unreachable)
        {
            return DeliveryOutcome.Retry($"unreachable: {unreachable.HttpRequestError}");
        }
    }

    private static Task SendAsync(ITurnContext turnContext, Reply reply, CancellationToken cancellationToken) => reply.Kind switch
    {
        TranscriptKind.Updated => turnContext.Adapter.UpdateActivityAsync(turnContext, reply.Activity, cancellationToken),
        TranscriptKind.Deleted => turnContext.Adapter.DeleteActivityAsync(turnContext, ReferenceTo(reply.Activity), cancellationToken),
        _ => turnContext.Adapter.SendActivitiesAsync(turnContext, [reply.Activity], cancellationToken),
    };

    private static ConversationReference ReferenceTo(Activity gone)
    {
        var reference = gone.GetConversationReference();
        reference.ActivityId = gone.Id;
        return reference;
    }

    // What a channel refuses for good stays refused; all else may pass.
    private static DeliveryOutcome Explain(HttpResponseMessageWrapper? response) => response?.StatusCode switch
    {
        HttpStatusCode.BadRequest or HttpStatusCode.Forbidden or HttpStatusCode.NotFound or HttpStatusCode.MethodNotAllowed
            or HttpStatusCode.Gone or HttpStatusCode.RequestEntityTooLarge or HttpStatusCode.UnsupportedMediaType
            => DeliveryOutcome.Dead($"refused with {(int)response.StatusCode}"),
        { } status => DeliveryOutcome.Retry($"answered {(int)status}", RetryAfter(response)),
        null => DeliveryOutcome.Retry("no answer"),
    };

    private static TimeSpan? RetryAfter(HttpResponseMessageWrapper response) =>
        response.Headers.TryGetValue("Retry-After", out var values)
            && int.TryParse(values.FirstOrDefault(), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds)
            ? TimeSpan.FromSeconds(Math.Min(seconds, 3600)) : null;
}
