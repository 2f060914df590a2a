using System.Collections.Concurrent;
using Microsoft.Bot.Builder.StateTokens;

namespace Microsoft.Bot.Builder;

/// <summary>Items as tapes of tokens; writers of different keys never wait for each other.</summary>
internal sealed class TapeTable : IMemoryTable
{
    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public object Read(string key)
    {
        if (!_entries.TryGetValue(key, out var entry))
        {
            return null;
        }

        var item = StateSerializer.Deserialize(entry.Tape);
        if (item is IStoreItem storeItem)
        {
            storeItem.ETag = entry.ETag;
        }

        if (item is StateItem state)
        {
            state.Read = entry.Tape;
        }

        return item;
    }

    /// <inheritdoc/>
    public void Write(string key, object value)
    {
        if (value is null)
        {
            Delete(key);
            return;
        }

        var storeItem = value as IStoreItem;
        var state = value as StateItem;
        var tape = state?.ToWrite ?? StateSerializer.Serialize(value, StateSerializer.Typed);
        var entry = new Entry(tape, storeItem is null ? null : ItemVersion.Next());
        Put(key, entry, storeItem);
        if (state is not null)
        {
            state.ETag = entry.ETag;
        }
    }

    /// <inheritdoc/>
    public void Delete(string key) => _entries.TryRemove(key, out _);

    private void Put(string key, Entry entry, IStoreItem item)
    {
        while (true)
        {
            _entries.TryGetValue(key, out var old);
            ItemVersion.Check(item, old?.ETag);
            if (old is null ? _entries.TryAdd(key, entry) : _entries.TryUpdate(key, entry, old))
            {
                return;
            }
        }
    }

    private sealed class Entry(TokenTape tape, string eTag)
    {
        public TokenTape Tape => tape;

        public string ETag => eTag;
    }
}
