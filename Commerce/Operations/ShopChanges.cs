namespace EcomBot.Commerce.Operations;

/// <summary>What a scope has changed so far, as layers: a dry run is a layer that is thrown away.</summary>
internal sealed class ShopChanges
{
    private readonly ShopChanges? _below;
    private readonly Dictionary<RecordKey, object> _read = [];
    private readonly Dictionary<RecordKey, RecordChange> _changed = [];
    private readonly List<RecordKey> _order = [];

    public ShopChanges()
    {
    }

    private ShopChanges(ShopChanges below) => _below = below;

    /// <summary>Gets whether this layer changes nothing.</summary>
    public bool IsEmpty => _changed.Count == 0;

    /// <summary>Gets the changes of this layer in the order of their first change.</summary>
    public IEnumerable<RecordChange> InOrder => _order.Select(key => _changed[key]);

    /// <summary>Gets an empty layer on top of this one.</summary>
    public ShopChanges Branch() => new(this);

    /// <summary>Gets the record as this scope sees it: changed here, or else as the database has it.</summary>
    public T See<T>(T stored) where T : class => Find<T>(RecordKey.Of(stored)) ?? Remember(stored);

    /// <summary>Gets the record if this scope has changed it.</summary>
    public T? Find<T>(RecordKey key) where T : class =>
        _changed.TryGetValue(key, out var change) ? (T?)change.After : _below?.Find<T>(key);

    /// <summary>Puts a record in the place of the one that was seen, or adds it.</summary>
    public void Put(object after)
    {
        var key = RecordKey.Of(after);
        var before = Known(key);
        if (_changed.TryGetValue(key, out var change))
        {
            before = change.Before;
        }
        else
        {
            _order.Add(key);
        }

        _changed[key] = new(key, before, after);
    }

    /// <summary>Takes over what a layer on top of this one read and changed.</summary>
    public void Adopt(ShopChanges above)
    {
        foreach (var (key, stored) in above._read)
        {
            _read.TryAdd(key, stored);
        }

        foreach (var change in above.InOrder)
        {
            Put(change.After);
        }
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        _read.Clear();
        _changed.Clear();
        _order.Clear();
    }

    private object? Known(RecordKey key) =>
        Find<object>(key) ?? (_read.TryGetValue(key, out var stored) ? stored : _below?.Known(key));

    private T Remember<T>(T stored) where T : class
    {
        _read[RecordKey.Of(stored)] = stored;
        return stored;
    }
}

/// <summary>A record after a change, and before it, unless it is new.</summary>
internal sealed record RecordChange(RecordKey Key, object? Before, object After);
