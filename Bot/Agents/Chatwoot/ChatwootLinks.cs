using EcomBot.Bot.Storage;
using EcomBot.Commerce.Operations;
using EcomBot.Dialogs.Handoff;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Agents.Chatwoot;

/// <summary>Which hand-off is which conversation of Chatwoot.</summary>
internal sealed class ChatwootLinks(IDbContextFactory<BotContext> databases, TimeProvider time)
{
    private static readonly TimeSpan Claim = TimeSpan.FromMinutes(1);

    /// <summary>Lets this instance alone pass a hand-off on, for a minute.</summary>
    /// <returns>How far it was passed on; null while another instance does it.</returns>
    public async Task<ChatwootLinkRow?> ClaimAsync(string handoff, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        var (now, until) = (time.GetUtcNow().ToUnixTimeMilliseconds(), (time.GetUtcNow() + Claim).ToUnixTimeMilliseconds());
        if (!await bot.ChatwootLinks.AnyAsync(row => row.Id == handoff, cancellationToken) && !await TryAddAsync(bot, handoff, cancellationToken))
        {
            return null;
        }
        return await bot.ChatwootLinks.Where(row => row.Id == handoff && row.ClaimedUntil <= now)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.ClaimedUntil, until), cancellationToken) == 1
            ? await bot.ChatwootLinks.AsNoTracking().SingleAsync(row => row.Id == handoff, cancellationToken)
            : null;
    }

    /// <summary>Keeps how far a hand-off was passed on.</summary>
    public async Task KeepAsync(ChatwootLinkRow link, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        bot.ChatwootLinks.Update(link);
        await bot.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The hand-off of a conversation of Chatwoot; null when it is none of ours.</summary>
    public async Task<string?> FindAsync(string contact, long conversation, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await bot.ChatwootLinks.Where(row => row.Conversation == conversation && row.Contact == contact).Select(row => row.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    /// <summary>Notes that a message of Chatwoot is said.</summary>
    /// <returns>False when it was said before.</returns>
    public async Task<bool> TryHearAsync(string handoff, long message, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        bot.ChatwootMessages.Add(new() { Id = IdOf(handoff, message), At = time.GetUtcNow().ToUnixTimeMilliseconds() });
        return await TrySaveAsync(bot, cancellationToken);
    }

    /// <summary>Takes back that a message of Chatwoot is said.</summary>
    public async Task UnhearAsync(string handoff, long message, CancellationToken cancellationToken)
    {
        var id = IdOf(handoff, message);
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        await bot.ChatwootMessages.Where(row => row.Id == id).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Forgets what is no longer of use.</summary>
    public async Task ForgetAsync(DateTimeOffset before, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        await bot.ChatwootMessages.Where(row => row.At < before.ToUnixTimeMilliseconds()).ExecuteDeleteAsync(cancellationToken);
        await bot.ChatwootLinks.Where(row => !bot.Handoffs.Any(handoff => handoff.Id == row.Id && handoff.State != nameof(HandoffState.Closed)))
            .ExecuteDeleteAsync(cancellationToken);
    }

    private static string IdOf(string handoff, long message) => $"{handoff}/{message}";

    private static Task<bool> TryAddAsync(BotContext bot, string handoff, CancellationToken cancellationToken)
    {
        bot.ChatwootLinks.Add(new() { Id = handoff });
        return TrySaveAsync(bot, cancellationToken);
    }

    private static async Task<bool> TrySaveAsync(BotContext bot, CancellationToken cancellationToken)
    {
        try
        {
            await bot.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (DbUpdateException there) when (ShopConflict.IsOne(there))
        {
            return false;
        }
    }
}
