using Microsoft.Bot.Builder.StateTokens;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Items as JSON objects in a dictionary the caller can see; the dictionary is locked only while it is touched.</summary>
internal sealed class JObjectTable(Dictionary<string, JObject> items, JsonSerializer serializer) : IMemoryTable
{
    /// <summary>The property that holds a state's version; other items say it as <c>eTag</c>.</summary>
    public const string StateVersion = "$etag";

    private const string Version = "eTag";

    /// <inheritdoc/>
    public object Read(string key)
    {
        var kept = Find(key);
        if (kept is null)
        {
            return null;
        }

        var item = kept.ToObject(typeof(object), serializer);
        Verify();
        if (item is StateItem state)
        {
            state.Remove(StateVersion);
            state.ETag = (string)kept[StateVersion];
        }
        else if (item is IStoreItem storeItem)
        {
            storeItem.ETag = (string)kept[Version];
        }

        return item;
    }

    /// <inheritdoc/>
    public void Write(string key, object value)
    {
        var item = value as IStoreItem;
        var kept = value is null ? null : StateSerializer.ToJObject(value, serializer);
        Verify();
        var version = item is null ? null : ItemVersion.Next();
        if (item is not null)
        {
            kept[item is StateItem ? StateVersion : Version] = version;
        }

        Put(key, kept, item);
        if (item is StateItem state)
        {
            state.ETag = version;
        }
    }

    /// <inheritdoc/>
    public void Delete(string key)
    {
        lock (items)
        {
            items.Remove(key);
        }
    }

    private JObject Find(string key)
    {
        lock (items)
        {
            return items.GetValueOrDefault(key);
        }
    }

    private void Put(string key, JObject kept, IStoreItem item)
    {
        lock (items)
        {
            var old = items.GetValueOrDefault(key);
            ItemVersion.Check(item, (string)old?[item is StateItem ? StateVersion : Version]);
            items[key] = kept;
        }
    }

    private void Verify() => (serializer.SerializationBinder as AllowedTypesSerializationBinder)?.Verify();
}
