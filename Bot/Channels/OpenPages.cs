using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Bot.Turns;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Channels;

/// <summary>Tells which conversations on web pages are in use: what is said in a page that nobody opens again is read by nobody.</summary>
internal sealed class OpenPages(IDbContextFactory<BotContext> databases, TimeProvider time)
{
    private static readonly TimeSpan InUse = TimeSpan.FromHours(24);

    /// <summary>Whether the customer wrote in the conversation of an activity within a day.</summary>
    public async Task<bool> IsInUseAsync(Activity said, CancellationToken cancellationToken)
    {
        var key = ConversationKey.Of(said).ToString();
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var last = await database.Transcript.Where(line => line.Key == key && line.Kind == TranscriptKind.Received)
            .OrderByDescending(line => line.Place).Select(line => (DateTimeOffset?)line.At).FirstOrDefaultAsync(cancellationToken);
        return time.GetUtcNow() - last < InUse;
    }
}
