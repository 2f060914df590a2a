using EcomBot.Bot.Channels.Messenger.Graph;
using EcomBot.Bot.Channels.Messenger.Replies;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Messenger.Threads;

/// <summary>Hands conversations between the bot and the people of the shop, and lets these write to customers.</summary>
/// <remarks>All of it goes through the transcript and the outbox: after what was said before, and again where the Graph API does not take it.</remarks>
internal sealed class MessengerThreads(Transcripts transcripts, GraphClient graph, IOptions<MessengerOptions> options)
{
    /// <summary>Hands a conversation to the page's inbox; the bot listens and is silent until it comes back.</summary>
    /// <param name="conversationId">The customer's id on the page.</param>
    /// <param name="note">What the inbox is told, at most 1,000 characters; null for nothing.</param>
    /// <param name="cancellationToken">Ends the keeping of the command.</param>
    public Task PassAsync(string conversationId, string? note, CancellationToken cancellationToken) =>
        SayAsync(conversationId, ThreadCommand.ToPass(options.Value.InboxAppId, note), cancellationToken);

    /// <summary>Takes a conversation back; only the app that Meta calls the primary receiver may.</summary>
    public Task TakeAsync(string conversationId, string? note, CancellationToken cancellationToken) =>
        SayAsync(conversationId, ThreadCommand.ToTake(note), cancellationToken);

    /// <summary>Asks for a conversation that another app holds.</summary>
    public Task AskAsync(string conversationId, string? note, CancellationToken cancellationToken) =>
        SayAsync(conversationId, ThreadCommand.ToAsk(note), cancellationToken);

    /// <summary>Writes to a customer as a person of the shop: up to seven days after the customer wrote last.</summary>
    public async Task SayAsPersonAsync(string conversationId, string text, CancellationToken cancellationToken)
    {
        foreach (var part in MessengerText.Split(text, MessengerText.Longest))
        {
            await SayAsync(conversationId,
                new(ActivityTypes.Message) { Text = part, ChannelData = new JObject { ["tag"] = MessengerNames.HumanAgent } }, cancellationToken);
        }
    }

    /// <summary>The id of the app that holds a conversation; null where Meta does not tell.</summary>
    public async Task<string?> OwnerAsync(string conversationId, CancellationToken cancellationToken)
    {
        var answer = await graph.GetAsync("me/thread_owner", $"recipient={Uri.EscapeDataString(conversationId)}", cancellationToken);
        return answer.IsDone ? answer.Body.SelectToken("data[0].thread_owner.app_id")?.ToString() : null;
    }

    private Task SayAsync(string conversationId, Activity said, CancellationToken cancellationToken)
    {
        said.ChannelId = MessengerNames.ChannelId;
        said.ServiceUrl = MessengerNames.ServiceUrl;
        said.Conversation = new ConversationAccount(id: conversationId);
        said.From = new ChannelAccount("page", role: RoleTypes.Bot);
        said.Recipient = new ChannelAccount(conversationId, role: RoleTypes.User);
        return transcripts.SayAsync(new(TranscriptKind.Sent, said), cancellationToken);
    }
}
