using System.Globalization;
using System.Text.Json;
using EcomBot.Bot.Storage;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>The activities of each conversation in their order, kept in the database: whoever reconnects gets what they missed.</summary>
internal sealed class DirectLineLog(IDbContextFactory<BotContext> databases, ConversationSignals signals, TimeProvider time)
{
    // Two that append at the same moment count the same place; the later one counts again.
    private const int Attempts = 20;

    /// <summary>Opens a conversation.</summary>
    /// <returns>False when it is open already.</returns>
    public async Task<bool> TryOpenAsync(string conversationId, string userId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        if (await database.DirectLineConversations.AnyAsync(row => row.Id == conversationId, cancellationToken))
        {
            return false;
        }
        database.DirectLineConversations.Add(new() { Id = conversationId, UserId = userId, CreatedAt = time.GetUtcNow().UtcDateTime });
        await database.SaveChangesAsync(cancellationToken);
        return true;
    }

    /// <summary>The user of a conversation, or null when there is no such conversation.</summary>
    public async Task<string?> FindUserAsync(string conversationId, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.DirectLineConversations
            .Where(row => row.Id == conversationId).Select(row => row.UserId).SingleOrDefaultAsync(cancellationToken);
    }

    /// <summary>Appends an activity, gives it its id and time, and wakes those who wait for it.</summary>
    public async Task<string> AppendAsync(string conversationId, Activity activity, CancellationToken cancellationToken)
    {
        var given = activity.Id;
        for (var attempt = 1; ; attempt++)
        {
            await using var database = await databases.CreateDbContextAsync(cancellationToken);
            var sequence = 1 + (await LastAsync(database, conversationId, cancellationToken) ?? 0);
            activity.Id = given ?? string.Create(CultureInfo.InvariantCulture, $"{conversationId}|{sequence:D7}");
            activity.Timestamp ??= time.GetUtcNow();
            database.DirectLineActivities.Add(new() { ConversationId = conversationId, Sequence = sequence, Json = ActivityWire.Print(activity) });
            try
            {
                await database.SaveChangesAsync(cancellationToken);
                signals.Raise(conversationId);
                return activity.Id;
            }
            catch (DbUpdateException) when (attempt < Attempts)
            {
            }
        }
    }

    /// <summary>What was appended after a watermark, oldest first; all of it where the watermark is empty or none of ours.</summary>
    public async Task<ActivitySet> ReadAsync(string conversationId, string? watermark, CancellationToken cancellationToken)
    {
        _ = int.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var seen);
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await database.DirectLineActivities.AsNoTracking()
            .Where(row => row.ConversationId == conversationId && row.Sequence > seen)
            .OrderBy(row => row.Sequence)
            .ToListAsync(cancellationToken);
        var last = rows.Count > 0 ? rows[^1].Sequence : seen;
        return new(rows.ConvertAll(row => JsonSerializer.Deserialize<JsonElement>(row.Json)), last.ToString(CultureInfo.InvariantCulture));
    }

    private static Task<int?> LastAsync(BotContext database, string conversationId, CancellationToken cancellationToken) =>
        database.DirectLineActivities
            .Where(row => row.ConversationId == conversationId).MaxAsync(row => (int?)row.Sequence, cancellationToken);
}
