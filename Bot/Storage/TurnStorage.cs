using System.Globalization;
using Microsoft.Bot.Builder;
using Newtonsoft.Json;

namespace EcomBot.Bot.Storage;

/// <summary>
/// Bot state in the shop's database. Its ETags are the versions of the rows; what is written is kept back until the turn
/// commits, with everything else it changed.
/// </summary>
internal sealed class TurnStorage(TurnStates states) : IStorage
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    });

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (await states.FindAsync(key, cancellationToken) is { } state)
            {
                var record = JsonText.Parse<StateRecord>(Serializer, state.Json) ?? [];
                record.ETag = state.Version.ToString(CultureInfo.InvariantCulture);
                found[key] = record;
            }
        }
        return found;
    }

    /// <inheritdoc/>
    /// <exception cref="StateConflictException">An ETag is not that of the state.</exception>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            await states.PutAsync(key, JsonText.Print(Serializer, value), (value as IStoreItem)?.ETag, cancellationToken);
        }
    }

    /// <inheritdoc/>
    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            states.Delete(key);
        }
        return Task.CompletedTask;
    }
}
