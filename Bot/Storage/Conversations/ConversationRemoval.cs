using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Storage.Conversations;

/// <summary>Removes all that a conversation left beside its state.</summary>
internal static class ConversationRemoval
{
    private const int LongestName = 64;

    /// <summary>Removes what was said in it, what is on its way and what was sent along.</summary>
    public static async Task RemoveAsync(BotContext bot, string key, CancellationToken cancellationToken)
    {
        // A key is made of the channel, the word "conversations" and the conversation.
        var conversation = key[(key.LastIndexOf('/') + 1)..];
        var named = NameOf(conversation);
        await bot.Outbox.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.Inbox.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.Notes.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.InsightContacts.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.InsightAsks.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.Addresses.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.Transcript.Where(row => row.Key == key).ExecuteDeleteAsync(cancellationToken);
        await bot.DirectLineUploads.Where(row => row.ConversationId == named).ExecuteDeleteAsync(cancellationToken);
        await bot.DirectLineConversations.Where(row => row.Id == conversation).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>The name under which files of a conversation are kept: its own, or one made of it where that is longer than a name may be.</summary>
    public static string NameOf(string conversation) =>
        conversation.Length <= LongestName ? conversation : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(conversation)));
}
