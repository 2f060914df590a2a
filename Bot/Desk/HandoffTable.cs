using System.Text.Json;
using EcomBot.Bot.Storage;
using EcomBot.Dialogs.Handoff;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Desk;

/// <summary>Hand-offs in the bot's own tables, where the desk of the shop's people finds them.</summary>
internal sealed class HandoffTable(TurnWork work, IDbContextFactory<BotContext> databases, IEnumerable<IHandoffListener> listeners) : IHandoffDesk
{
    /// <inheritdoc/>
    public async Task<int> CountWaitingAsync(CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return await bot.Handoffs.CountAsync(row => row.State == nameof(HandoffState.Waiting) && !row.IsOutsideHours, cancellationToken);
    }

    /// <inheritdoc/>
    public void Open(HandoffCase handoff)
    {
        work.Write(async (bot, cancellationToken) =>
        {
            if (!await bot.Handoffs.AnyAsync(row => row.Id == handoff.Id, cancellationToken))
            {
                bot.Handoffs.Add(RowOf(handoff));
            }
        });
        work.Afterwards(() => listeners.ToList().ForEach(listener => listener.Opened(handoff)));
    }

    /// <inheritdoc/>
    public async Task<HandoffState> FindAsync(string id, CancellationToken cancellationToken)
    {
        await using var bot = await databases.CreateDbContextAsync(cancellationToken);
        return Enum.TryParse<HandoffState>(await bot.Handoffs.Where(row => row.Id == id).Select(row => row.State)
            .SingleOrDefaultAsync(cancellationToken), out var state)
            ? state
            : HandoffState.Closed;
    }

    private static HandoffRow RowOf(HandoffCase handoff) => new()
    {
        Id = handoff.Id,
        Channel = handoff.Channel,
        Conversation = handoff.Conversation,
        Customer = handoff.Customer,
        State = nameof(HandoffState.Waiting),
        IsOutsideHours = handoff.IsOutsideHours,
        At = handoff.At.ToUnixTimeMilliseconds(),
        Json = JsonSerializer.Serialize(handoff),
    };
}
