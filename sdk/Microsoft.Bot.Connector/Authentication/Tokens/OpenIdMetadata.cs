using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The key set of one OpenID metadata document: fetched when first needed and again after a day, and once a minute at
/// most when a token names a key that is not in it. While a document cannot be fetched, the last one counts.
/// </summary>
internal sealed class OpenIdMetadata(string address, HttpClient http, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan ForcedRefreshInterval = TimeSpan.FromMinutes(1);
    private static readonly ConditionalWeakTable<HttpClient, ConcurrentDictionary<string, OpenIdMetadata>> Cache = [];

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private readonly EndorsementsRetriever _retriever = new(http);
    private KeySet _keys;
    private DateTimeOffset _fetchedAt;
    private DateTimeOffset _forcedAt = DateTimeOffset.MinValue;

    /// <summary>Gives the metadata of an address, the same for everybody who fetches with the same client.</summary>
    internal static OpenIdMetadata Of(string address, HttpClient http) =>
        Cache.GetOrCreateValue(http).GetOrAdd(address, static (key, client) => new OpenIdMetadata(key, client, TimeProvider.System), http);

    /// <summary>Gives the keys, fetched first where there are none or they are a day old.</summary>
    /// <exception cref="HttpRequestException">There are none yet and they could not be fetched.</exception>
    internal async ValueTask<KeySet> GetAsync(CancellationToken cancellationToken)
    {
        var keys = Volatile.Read(ref _keys);
        return keys is not null && time.GetUtcNow() - _fetchedAt < Lifetime
            ? keys
            : await FetchAsync(keys, cancellationToken);
    }

    /// <summary>Gives newer keys than those that lacked the one a token names, where it is time to look for them.</summary>
    internal async Task<KeySet> RefreshAsync(KeySet lacking, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        if (ReferenceEquals(Volatile.Read(ref _keys), lacking))
        {
            if (now - _forcedAt < ForcedRefreshInterval)
            {
                return lacking;
            }

            _forcedAt = now;
        }

        return await FetchAsync(lacking, cancellationToken);
    }

    private async Task<KeySet> FetchAsync(KeySet old, CancellationToken cancellationToken)
    {
        await _fetching.WaitAsync(cancellationToken);
        try
        {
            if (!ReferenceEquals(_keys, old))
            {
                return _keys;
            }

            var keys = KeySet.Parse(await _retriever.GetDocumentAsync(address, cancellationToken));
            _fetchedAt = time.GetUtcNow();
            Volatile.Write(ref _keys, keys);
            return keys;
        }
        catch (Exception exception) when (old is not null && exception is HttpRequestException or System.Text.Json.JsonException)
        {
            return old;
        }
        finally
        {
            _fetching.Release();
        }
    }
}
