using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Keeps items in the memory of this process: for tests, and for bots that may forget everything.
/// Items are copied in and out; objects come back as the types they went in as.
/// </summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.memorystorage"/>
public class MemoryStorage : IStorage
{
    private readonly IMemoryTable _table;

    /// <summary>Keeps items as a serializer of the caller's own writes them.</summary>
    /// <param name="jsonSerializer">The serializer.</param>
    /// <param name="dictionary">Where the items are kept; default a new dictionary.</param>
    /// <exception cref="ArgumentNullException"><paramref name="jsonSerializer"/> is <c>null</c>.</exception>
    public MemoryStorage(JsonSerializer jsonSerializer, Dictionary<string, JObject> dictionary = null)
    {
        ArgumentNullException.ThrowIfNull(jsonSerializer);
        _table = new JObjectTable(dictionary ?? [], jsonSerializer);
    }

    /// <summary>Keeps items, if need be where the caller can see them.</summary>
    /// <param name="dictionary">Where the items are kept; default out of sight.</param>
    public MemoryStorage(Dictionary<string, JObject> dictionary = null)
    {
        _table = dictionary is null ? new TapeTable() : new JObjectTable(dictionary, StateTokens.StateSerializer.Typed);
    }

    /// <summary>Gets a value indicating whether items are kept as tapes, so that state need be serialised only once.</summary>
    internal bool KeepsTapes => _table is TapeTable;

    /// <inheritdoc/>
    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        var items = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (_table.Read(key) is { } item)
            {
                items[key] = item;
            }
        }

        return Task.FromResult<IDictionary<string, object>>(items);
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">An <see cref="IStoreItem"/> was changed since it was read.</exception>
    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(changes);
        foreach (var (key, value) in changes)
        {
            _table.Write(key, value);
        }

        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(keys);
        foreach (var key in keys)
        {
            _table.Delete(key);
        }

        return Task.CompletedTask;
    }
}
