using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Journal;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Commerce.Operations;

/// <summary>Gathers the changes of one scope and brings them, with their journal, into its database context.</summary>
internal sealed class ShopDesk(ShopContext shop, TimeProvider time) : IShopTransaction
{
    private const string Version = "Version";

    private readonly Dictionary<RecordKey, (object? Stored, object Tracked)> _tracked = [];

    /// <summary>Gets the database of the scope.</summary>
    public ShopContext Shop => shop;

    /// <summary>Gets what the scope has changed and not saved yet.</summary>
    public ShopChanges Changes { get; } = new();

    /// <summary>Gets whether the owner of the scope saves.</summary>
    public bool IsDeferred { get; private set; }

    /// <summary>Gets the products that were read since the scope was last saved or begun anew, as they are stored; null for one that there is not.</summary>
    public Dictionary<ProductId, Product?> Read { get; } = [];

    /// <inheritdoc/>
    public bool HasChanges => !Changes.IsEmpty;

    /// <summary>Gets the time to the microsecond, as the database keeps it.</summary>
    public DateTimeOffset Now => new(TimeColumn.ToMicroseconds(time.GetUtcNow().UtcDateTime));

    /// <inheritdoc/>
    public void Defer() => IsDeferred = true;

    /// <inheritdoc/>
    public void Forget()
    {
        ForgetChanges();
        (IsDeferred, LastConflict) = (false, null);
    }

    /// <summary>Gets the operation of that name, done before or in this scope.</summary>
    public async Task<OperationRecord?> FindDoneAsync(OperationId id, CancellationToken cancellationToken) =>
        shop.Operations.Local.FirstOrDefault(done => done.Id == id)
        ?? await shop.Operations.AsNoTracking().SingleOrDefaultAsync(done => done.Id == id, cancellationToken);

    /// <summary>Takes over what a layer changed, as part of the operation.</summary>
    public void Keep(ShopChanges layer, OperationRecord operation, Actor actor)
    {
        foreach (var change in layer.InOrder.Where(change => !ReferenceEquals(change.Before, change.After)))
        {
            Changes.Put(change.After);
            Track(change);
            shop.Journal.Add(Entry(change, operation, actor));
        }

        shop.Operations.Add(operation);
    }

    /// <summary>Saves in a transaction of its own.</summary>
    /// <returns><see langword="false"/> when another save was first; then all is as if nothing had been tried.</returns>
    public async Task<bool> TrySaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await shop.SaveChangesAsync(cancellationToken);
            return true;
        }
        catch (Exception exception) when (ShopConflict.IsOne(exception))
        {
            LastConflict = exception;
            return false;
        }
        finally
        {
            ForgetChanges();
        }
    }

    /// <summary>Gets the conflict that the last save met.</summary>
    public Exception? LastConflict { get; private set; }

    private static JournalEntry Entry(RecordChange change, OperationRecord operation, Actor actor) => new()
    {
        At = operation.At,
        ActorKind = actor.Kind,
        ActorName = actor.Name,
        Operation = operation.Id,
        What = operation.Kind,
        Record = change.Key.Record,
        RecordId = change.Key.Id,
        Customer = RecordOwner.Of(change.After),
        Before = change.Before is null ? null : JournalJson.Write(change.Before),
        After = JournalJson.Write(change.After),
    };

    // The tracked record is another object than the stored one: the context sees what differs, under the stored version.
    private void Track(RecordChange change)
    {
        var stored = change.Before;
        if (_tracked.TryGetValue(change.Key, out var earlier))
        {
            stored = earlier.Stored;
            shop.Entry(earlier.Tracked).State = EntityState.Detached;
        }

        if (stored is null)
        {
            shop.Add(change.After);
        }
        else
        {
            Update(stored, change.After);
        }

        _tracked[change.Key] = (stored, change.After);
    }

    private void Update(object stored, object after)
    {
        var entry = shop.Entry(after);
        entry.State = EntityState.Unchanged;
        entry.OriginalValues.SetValues(stored);
        var version = entry.Property(Version);
        version.CurrentValue = (int)version.OriginalValue! + 1;
    }

    private void ForgetChanges()
    {
        shop.ChangeTracker.Clear();
        Changes.Clear();
        Read.Clear();
        _tracked.Clear();
    }
}
