using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The key set of one OpenID metadata document: fetched when first needed and again after a day, and once a minute at
/// most when a token names a key that is not in it. While a document cannot be fetched, the last one counts.
/// </summary>
internal sealed class OpenIdMetadata(string address, HttpClient http, TimeProvider time)
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromDays(1);
    private static readonly TimeSpan WaitAfterFailure = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan ForcedRefreshInterval = TimeSpan.FromMinutes(1);
    private static readonly ConditionalWeakTable<HttpClient, ConcurrentDictionary<string, OpenIdMetadata>> Cache = [];

    private readonly SemaphoreSlim _fetching = new(1, 1);
    private readonly EndorsementsRetriever _retriever = new(http);
    private volatile Fetched _last;
    private DateTimeOffset _forcedAt = DateTimeOffset.MinValue;

    /// <summary>Gives the metadata of an address, the same for everybody who fetches with the same client.</summary>
    internal static OpenIdMetadata Of(string address, HttpClient http) =>
        Cache.GetOrCreateValue(http).GetOrAdd(address, static (key, client) => new OpenIdMetadata(key, client, TimeProvider.System), http);

    /// <summary>Gives the keys, fetched first where there are none or they are a day old.</summary>
    /// <exception cref="HttpRequestException">There are none yet and they could not be fetched.</exception>
    internal async ValueTask<KeySet> GetAsync(CancellationToken cancellationToken)
    {
        var last = _last;
        if (last is not null && time.GetUtcNow() < last.RefreshAt)
        {
            return last.Keys;
        }

        // One caller fetches what is old; the others go on with it meanwhile.
        var wait = last is null ? Timeout.InfiniteTimeSpan : TimeSpan.Zero;
        return await _fetching.WaitAsync(wait, cancellationToken) ? await FetchAsync(last, cancellationToken) : last.Keys;
    }

    /// <summary>Gives newer keys than those that lacked the one a token names, where it is time to look for them.</summary>
    internal async Task<KeySet> RefreshAsync(KeySet lacking, CancellationToken cancellationToken)
    {
        await _fetching.WaitAsync(cancellationToken);
        var last = _last;
        var now = time.GetUtcNow();
        if (!ReferenceEquals(last.Keys, lacking) || now - _forcedAt < ForcedRefreshInterval)
        {
            _fetching.Release();
            return last.Keys;
        }

        _forcedAt = now;
        return await FetchAsync(last, cancellationToken);
    }

    private async Task<KeySet> FetchAsync(Fetched old, CancellationToken cancellationToken)
    {
        try
        {
            if (ReferenceEquals(_last, old))
            {
                var keys = KeySet.Parse(await _retriever.GetDocumentAsync(address, cancellationToken));
                _last = new Fetched(keys, time.GetUtcNow() + Lifetime);
            }
        }
        catch (Exception exception) when (old is not null && exception is HttpRequestException or JsonException or TaskCanceledException)
        {
            _last = old with { RefreshAt = time.GetUtcNow() + WaitAfterFailure };
        }
        finally
        {
            _fetching.Release();
        }

        return _last.Keys;
    }

    private sealed record Fetched(KeySet Keys, DateTimeOffset RefreshAt);
}
