using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Turns;
using EcomBot.Commerce.Operations;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>The conversations of the Direct Line and what was said in them: whoever reconnects gets what they missed.</summary>
internal sealed class DirectLineLog(IDbContextFactory<BotContext> databases, TimeProvider time)
{
    private const int MostRemembered = 20_000;

    // Whose a conversation is never changes.
    private readonly ConcurrentDictionary<string, string> _users = new();

    /// <summary>Opens a conversation; one that is open stays as it is.</summary>
    public async Task OpenAsync(string conversationId, string userId, CancellationToken cancellationToken)
    {
        if (await FindUserAsync(conversationId, cancellationToken) is not null)
        {
            return;
        }
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        database.DirectLineConversations.Add(new() { Id = conversationId, UserId = userId, CreatedAt = time.GetUtcNow().UtcDateTime });
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException opened) when (ShopConflict.IsOne(opened))
        {
        }
    }

    /// <summary>The user of a conversation, or null when there is no such conversation.</summary>
    public async Task<string?> FindUserAsync(string conversationId, CancellationToken cancellationToken)
    {
        if (_users.TryGetValue(conversationId, out var known))
        {
            return known;
        }
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var user = await database.DirectLineConversations
            .Where(row => row.Id == conversationId).Select(row => row.UserId).SingleOrDefaultAsync(cancellationToken);
        return user is null ? null : Remember(conversationId, user);
    }

    /// <summary>What was said after a watermark, oldest first; all of it where the watermark is empty or none of ours.</summary>
    public async Task<ActivitySet> ReadAsync(string conversationId, string? watermark, CancellationToken cancellationToken)
    {
        _ = int.TryParse(watermark, NumberStyles.None, CultureInfo.InvariantCulture, out var seen);
        var key = new ConversationKey(DirectLineMapper.ChannelId, conversationId).ToString();
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await database.Transcript.AsNoTracking()
            .Where(row => row.Key == key && row.Place > seen)
            .OrderBy(row => row.Place)
            .Select(row => new { row.Place, row.Json })
            .ToListAsync(cancellationToken);
        var last = rows.Count > 0 ? rows[^1].Place : seen;
        return new(rows.ConvertAll(row => JsonSerializer.Deserialize<JsonElement>(row.Json)), last.ToString(CultureInfo.InvariantCulture));
    }

    private string Remember(string conversationId, string user)
    {
        if (_users.Count >= MostRemembered)
        {
            _users.Clear();
        }
        return _users[conversationId] = user;
    }
}
