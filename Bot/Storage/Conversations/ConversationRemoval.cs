using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Storage.Conversations;

/// <summary>Removes all that a conversation left beside its state.</summary>
internal static class ConversationRemoval
{
    /// <summary>Removes what was said in it, what is on its way and what was sent along.</summary>
    public static async Task RemoveAsync(BotContext bot, string key, CancellationToken cancellationToken)
    {
        // A key is made of the channel, the word "conversations" and the conversation.
        var conversation = key[(key.LastIndexOf('/') + 1)..];
        await bot.Outbox.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.Inbox.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.Notes.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.InsightContacts.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.InsightAsks.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.Addresses.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.Transcript.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.DirectLineUploads.Where(row => row.ConversationId == conversation).ExecuteDeleteAsync(cancellationToken);
        await bot.DirectLineConversations.Where(row => row.Id == conversation).ExecuteDeleteAsync(cancellationToken);
    }
}
