using System.Globalization;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>The bot's own Direct Line as turns see it: its clients read the transcript, so that what is committed is delivered.</summary>
internal sealed class DirectLineChannel(DirectLineAdapter adapter, ConversationSignals signals, OpenPages pages) : ITurnChannel
{
    /// <inheritdoc/>
    public bool ReadsTranscript => true;

    /// <inheritdoc/>
    public bool Serves(Activity activity) => activity.ServiceUrl == DirectLineMapper.ServiceUrl;

    /// <inheritdoc/>
    public void Complete(Reply reply, int place)
    {
        var said = DirectLineMapper.Outbound(reply.Activity);
        said.Id = reply.Kind == TranscriptKind.Sent ? string.Create(CultureInfo.InvariantCulture, $"{said.Conversation.Id}|{place:D7}") : said.Id;
    }

    /// <inheritdoc/>
    public void Committed(ConversationKey conversation) => signals.Raise(conversation.Conversation);

    /// <inheritdoc/>
    public Task<bool> MayBeginAsync(Activity said, CancellationToken cancellationToken) => pages.IsInUseAsync(said, cancellationToken);

    /// <inheritdoc/>
    public Task ResumeAsync(Activity activity, BotCallbackHandler turn, CancellationToken cancellationToken) =>
        adapter.ProcessAsync(activity, turn, null, cancellationToken);

    /// <inheritdoc/>
    public Task<DeliveryOutcome> DeliverAsync(ITurnContext turnContext, Reply reply, CancellationToken cancellationToken) =>
        Task.FromResult(DeliveryOutcome.Delivered);
}
