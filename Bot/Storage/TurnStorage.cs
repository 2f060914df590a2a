using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Newtonsoft.Json;

namespace EcomBot.Bot.Storage;

/// <summary>Bot state in the shop's database. What is written is kept back until the turn commits, with everything else it changed.</summary>
internal sealed class TurnStorage(BotContext database, TimeProvider time) : IStorage
{
    private static readonly JsonSerializer Serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = 64,
    });

    private static readonly Func<BotContext, string, CancellationToken, Task<StateEntry?>> FindEntry = EF.CompileAsyncQuery(
        (BotContext database, string key, CancellationToken cancellationToken) => database.State.SingleOrDefault(entry => entry.Key == key));

    /// <inheritdoc/>
    public async Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        var found = new Dictionary<string, object>(keys.Length);
        foreach (var key in keys)
        {
            if (await FindAsync(key, cancellationToken) is { } entry)
            {
                found[key] = Parse(entry.Json);
            }
        }
        return found;
    }

    /// <inheritdoc/>
    public async Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        foreach (var (key, value) in changes)
        {
            var entry = await FindAsync(key, cancellationToken)
                ?? database.State.Add(new StateEntry { Key = key, Json = string.Empty }).Entity;
            entry.Json = Print(value);
            entry.Version++;
            entry.UpdatedAt = time.GetUtcNow().UtcDateTime;
        }
    }

    /// <inheritdoc/>
    public async Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        foreach (var key in keys)
        {
            if (await FindAsync(key, cancellationToken) is { } entry)
            {
                database.State.Remove(entry);
            }
        }
    }

    private async Task<StateEntry?> FindAsync(string key, CancellationToken cancellationToken) =>
        database.State.Local.FindEntry(key)?.Entity ?? await FindEntry(database, key, cancellationToken);

    private static Dictionary<string, object> Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json));
        return Serializer.Deserialize<Dictionary<string, object>>(reader) ?? [];
    }

    private static string Print(object value)
    {
        using var writer = new StringWriter();
        Serializer.Serialize(writer, value);
        return writer.ToString();
    }
}
