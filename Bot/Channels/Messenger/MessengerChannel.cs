using EcomBot.Bot.Channels.Messenger.Graph;
using EcomBot.Bot.Channels.Messenger.Replies;
using EcomBot.Bot.Channels.Messenger.Threads;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger;

/// <summary>Facebook Messenger as turns see it.</summary>
internal sealed class MessengerChannel(MessengerAdapter adapter, GraphClient graph, MessengerWindow window) : ITurnChannel
{
    /// <inheritdoc/>
    public bool Serves(Activity activity) => MessengerNames.IsDirect(activity);

    /// <inheritdoc/>
    public void Complete(Reply reply, int place) => reply.Activity.ServiceUrl = MessengerNames.ServiceUrl;

    /// <inheritdoc/>
    public async Task<bool> MayBeginAsync(Activity said, CancellationToken cancellationToken) => await window.MayBeginAsync(said, cancellationToken);

    /// <inheritdoc/>
    public Task ResumeAsync(Activity activity, BotCallbackHandler turn, CancellationToken cancellationToken) =>
        adapter.ProcessAsync(activity, turn, cancellationToken);

    /// <inheritdoc/>
    public async Task<DeliveryOutcome> DeliverAsync(ITurnContext turnContext, Reply reply, CancellationToken cancellationToken)
    {
        if (reply.Kind == TranscriptKind.Deleted)
        {
            // What was said on Messenger stays.
            return DeliveryOutcome.Delivered;
        }
        if (ThreadCommand.In(reply.Activity) is { } command)
        {
            return GraphOutcome.Of(await graph.PostAsync(command.Path, command.Body, cancellationToken));
        }
        return await window.FindAsync(turnContext.Activity, reply.Activity, cancellationToken) is { } manner
            ? await SendAsync(reply.Activity, manner, cancellationToken)
            : DeliveryOutcome.Dead("outside the messaging window");
    }

    // A card that Messenger refuses is said in words; what was refused for another reason is refused again.
    private async Task<DeliveryOutcome> SendAsync(Activity said, MessageManner manner, CancellationToken cancellationToken)
    {
        var answer = await SendAsync(OutboundMapper.ToRequest(said, manner), cancellationToken);
        foreach (var words in answer.IsBadParameter ? OutboundMapper.InWords(said, manner) : [])
        {
            answer = await SendAsync(words, cancellationToken);
        }
        return GraphOutcome.Of(answer);
    }

    private async Task<GraphAnswer> SendAsync(JObject request, CancellationToken cancellationToken)
    {
        var media = OutboundMapper.MediaIn(request);
        if (media is null)
        {
            return await graph.PostAsync("me/messages", request, cancellationToken);
        }
        var uploaded = await graph.PostAsync("me/message_attachments", OutboundMapper.ToUpload(media), cancellationToken);
        if (uploaded.Text("attachment_id") is not { } id)
        {
            return uploaded;
        }
        OutboundMapper.Attach(media, id);
        return await graph.PostAsync("me/messages", request, cancellationToken);
    }
}
