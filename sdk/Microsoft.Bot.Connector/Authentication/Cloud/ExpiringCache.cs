using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Keeps up to a number of things for a while. When it is full it starts afresh, which costs each thing one making.</summary>
internal sealed class ExpiringCache<TKey, TValue>(int capacity, TimeSpan lifetime, TimeProvider time)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, (TValue Value, long MadeAt)> _entries = new();

    /// <summary>Gives a thing that is kept and not too old.</summary>
    internal bool TryGet(TKey key, out TValue value)
    {
        var found = _entries.TryGetValue(key, out var entry) && time.GetElapsedTime(entry.MadeAt) < lifetime;
        value = found ? entry.Value : default;
        return found;
    }

    /// <summary>Keeps a thing from now on.</summary>
    internal void Keep(TKey key, TValue value)
    {
        if (_entries.Count >= capacity)
        {
            _entries.Clear();
        }

        _entries[key] = (value, time.GetTimestamp());
    }
}
