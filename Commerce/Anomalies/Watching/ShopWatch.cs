using System.Text.Json;
using EcomBot.Commerce.Anomalies.Alerts;
using EcomBot.Commerce.Anomalies.Contacts;
using EcomBot.Commerce.Operations;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Anomalies.Watching;

/// <inheritdoc cref="IShopWatch"/>
internal sealed class ShopWatch(ShopContext shop, ContactLog contacts, JournalWatch journal, HourlyWatch hours) : IShopWatch
{
    private const string Name = "shop";

    /// <inheritdoc/>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        await KeepContactsAsync(cancellationToken);
        var stored = await shop.WatchStates.AsNoTracking().SingleOrDefaultAsync(state => state.Name == Name, cancellationToken);
        var memory = stored is null ? null : JsonSerializer.Deserialize(stored.Memory, WatchJson.Default.WatchMemory);
        var book = new AlertBook(await shop.Alerts.AsNoTracking().Where(alert => alert.EndedAt == null).ToListAsync(cancellationToken));
        memory = await journal.ReadAsync(memory, book, cancellationToken);
        await hours.ReadAsync(memory, book, cancellationToken);
        return await TryKeepAsync(stored, memory, book, cancellationToken);
    }

    private async Task KeepContactsAsync(CancellationToken cancellationToken)
    {
        shop.AddRange(contacts.Take());
        await shop.SaveChangesAsync(cancellationToken);
        shop.ChangeTracker.Clear();
    }

    private async Task<bool> TryKeepAsync(WatchState? stored, WatchMemory memory, AlertBook book, CancellationToken cancellationToken)
    {
        var json = JsonSerializer.Serialize(memory, WatchJson.Default.WatchMemory);
        if (json == stored?.Memory)
        {
            return true;
        }

        Put(stored, new WatchState { Name = Name, Memory = json, Version = (stored?.Version ?? 0) + 1 });
        foreach (var (before, now) in book.Changes)
        {
            Put(before, now with { Version = (before?.Version ?? 0) + 1 });
        }

        try
        {
            await shop.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (Exception exception) when (ShopConflict.IsOne(exception))
        {
            return false;
        }
        finally
        {
            shop.ChangeTracker.Clear();
        }
    }

    private void Put<T>(T? stored, T now) where T : class
    {
        if (stored is null)
        {
            shop.Add(now);
            return;
        }

        var entry = shop.Attach(now);
        entry.OriginalValues.SetValues(stored);
    }
}
