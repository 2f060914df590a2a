using EcomBot.Bot.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Bot.Proactive.Sending;

/// <summary>
/// Moves notices on. Each move holds only for a row as it was read, so that of several instances one alone makes it.
/// </summary>
internal sealed class NoticeDesk(ProactiveMetrics metrics, TimeProvider time)
{
    /// <summary>Notes that a notice is said in a conversation, as part of the same transaction.</summary>
    /// <returns>Whether it was still to be said.</returns>
    public Task<bool> TrySentAsync(BotContext bot, NoticeRow row, string key, CancellationToken cancellationToken) =>
        TryAsync(bot, row, NoticeState.Sent, null, key, cancellationToken);

    /// <summary>Notes that an e-mail has left.</summary>
    public async Task EmailedAsync(BotContext bot, NoticeRow row, CancellationToken cancellationToken)
    {
        if (await TryAsync(bot, row, NoticeState.Emailed, null, null, cancellationToken))
        {
            Count(row, NoticeState.Emailed);
        }
    }

    /// <summary>Gives a notice up.</summary>
    public async Task DropAsync(BotContext bot, NoticeRow row, string reason, CancellationToken cancellationToken)
    {
        if (await TryAsync(bot, row, NoticeState.Dropped, reason, null, cancellationToken))
        {
            Count(row, NoticeState.Dropped, reason);
        }
    }

    /// <summary>Lets a notice wait.</summary>
    /// <returns>Whether this instance has it now: nobody else touches it before that time.</returns>
    public async Task<bool> PostponeAsync(BotContext bot, NoticeRow row, DateTimeOffset until, CancellationToken cancellationToken)
    {
        var next = until.ToUnixTimeMilliseconds();
        var changed = await AsRead(bot, row).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.NotBefore, next).SetProperty(one => one.Attempts, row.Attempts).SetProperty(one => one.Version, row.Version + 1),
            cancellationToken) == 1;
        row.Version += changed ? 1 : 0;
        return changed;
    }

    /// <summary>Counts what became of a notice.</summary>
    public void Count(NoticeRow row, NoticeState state, string reason = "none") => metrics.Done(row.Kind, state.ToString().ToLowerInvariant(), reason);

    private async Task<bool> TryAsync(BotContext bot, NoticeRow row, NoticeState state, string? reason, string? key, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        return await AsRead(bot, row).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, state).SetProperty(one => one.Reason, reason).SetProperty(one => one.Key, key)
                .SetProperty(one => one.DoneAt, now).SetProperty(one => one.Version, row.Version + 1),
            cancellationToken) == 1;
    }

    private static IQueryable<NoticeRow> AsRead(BotContext bot, NoticeRow row) =>
        bot.Notices.Where(one => one.Id == row.Id && one.State == NoticeState.Waiting && one.Version == row.Version);
}
