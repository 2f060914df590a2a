using System.Collections.Concurrent;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Commerce;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Turns;

/// <summary>Replies that could not be delivered right away: who tries again, and when.</summary>
internal sealed class Outbox(
    IDbContextFactory<BotContext> databases, ConversationTables tables, CommerceOptions shop, Instance instance,
    IOptions<TurnOptions> options, TimeProvider time)
    : IAsyncDisposable
{
    // What is done many times a second is done on connections that stay open, with the statements they know.
    private readonly ConcurrentBag<BotContext> _open = [];

    /// <summary>Claims all that waits of one conversation, oldest first.</summary>
    /// <returns>Nothing when another instance delivers, or when the first of them has to wait longer.</returns>
    public async Task<IReadOnlyList<PlacedReply>> ClaimAsync(string key, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        await using var transaction = await database.Database.BeginTransactionAsync(cancellationToken);
        if (shop.Database == ShopDatabaseKind.PostgreSql)
        {
            // Two that claim at the same moment must see what the other did.
            await database.Database.ExecuteSqlAsync($"SELECT 1 FROM \"BotState\" WHERE \"Key\" = {key} FOR UPDATE", cancellationToken);
        }
        var now = time.GetUtcNow();
        var claimed = await database.Outbox.Where(row => row.Key == key && row.State == OutboxState.Waiting
                && !database.Outbox.Any(other => other.Key == key
                    && (other.State == OutboxState.InDelivery || (other.State == OutboxState.Waiting && other.NotBefore > now))))
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.State, OutboxState.InDelivery).SetProperty(row => row.Owner, instance.Id), cancellationToken);
        var late = claimed == 0 ? [] : await ReadAsync(database, key, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return late;
    }

    /// <summary>Lets a reply and those after it wait.</summary>
    /// <returns>When the first is tried again; null when it was given up.</returns>
    public async Task<DateTimeOffset?> PostponeAsync(string key, int place, DeliveryOutcome outcome, CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var row = await database.Outbox.SingleOrDefaultAsync(one => one.Key == key && one.Place == place, cancellationToken);
        if (row is null)
        {
            return null;
        }
        var now = time.GetUtcNow();
        var next = now + Backoff.After(++row.Attempts, outcome.After);
        var isDead = outcome.Result == DeliveryResult.Dead || next > row.CreatedAt + options.Value.GiveUpAfter;
        (row.State, row.NotBefore) = isDead ? (OutboxState.Dead, now) : (OutboxState.Waiting, next);
        await database.SaveChangesAsync(cancellationToken);
        await database.Outbox.Where(later => later.Key == key && later.State == OutboxState.InDelivery && later.Owner == instance.Id && later.Place > place)
            .ExecuteUpdateAsync(set => set.SetProperty(later => later.State, OutboxState.Waiting), cancellationToken);
        return isDead ? null : next;
    }

    /// <summary>The conversations that have something to be delivered now.</summary>
    public async Task<IReadOnlyList<string>> DueAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        return await database.Outbox.Where(row => row.State == OutboxState.Waiting && row.NotBefore <= now)
            .Select(row => row.Key).Distinct().Take(200).ToListAsync(cancellationToken);
    }

    /// <summary>How much is in the outbox.</summary>
    public async Task<OutboxFigures> CountAsync(CancellationToken cancellationToken)
    {
        await using var database = await databases.CreateDbContextAsync(cancellationToken);
        var now = time.GetUtcNow();
        var states = await database.Outbox.GroupBy(row => row.State)
            .Select(rows => new { State = rows.Key, Count = rows.Count(), First = rows.Min(row => row.CreatedAt) }).ToListAsync(cancellationToken);
        var alive = states.FindAll(one => one.State != OutboxState.Dead);
        var oldest = alive.Count == 0 ? TimeSpan.Zero : now - alive.Min(one => one.First);
        return new(alive.Sum(one => one.Count), oldest, states.Find(one => one.State == OutboxState.Dead)?.Count ?? 0);
    }

    /// <summary>Takes replies out that were delivered.</summary>
    public async Task ForgetAsync(IReadOnlyList<KeyValuePair<string, int>> delivered, CancellationToken cancellationToken)
    {
        var database = _open.TryTake(out var open) ? open : await databases.CreateDbContextAsync(cancellationToken);
        try
        {
            await database.Database.OpenConnectionAsync(cancellationToken);
            await tables.ForgetAsync(database.Database.GetDbConnection(), delivered, cancellationToken);
        }
        catch
        {
            await database.DisposeAsync();
            throw;
        }
        _open.Add(database);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        while (_open.TryTake(out var open))
        {
            await open.DisposeAsync();
        }
    }

    private async Task<IReadOnlyList<PlacedReply>> ReadAsync(BotContext database, string key, CancellationToken cancellationToken) =>
        await (from row in database.Outbox.AsNoTracking()
               join line in database.Transcript.AsNoTracking() on new { row.Key, row.Place } equals new { line.Key, line.Place }
               where row.Key == key && row.State == OutboxState.InDelivery && row.Owner == instance.Id
               orderby row.Place
               select new { row.Place, line.Kind, line.Json })
            .Select(row => new PlacedReply(row.Place, new(row.Kind, ActivityText.Parse(row.Json)))).ToListAsync(cancellationToken);
}
