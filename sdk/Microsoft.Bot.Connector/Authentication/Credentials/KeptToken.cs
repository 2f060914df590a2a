namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Keeps a token until five minutes before its end. MSAL keeps it as well, but puts a request together each time before it
/// looks, which costs more than sending a reply.
/// </summary>
internal sealed class KeptToken(TimeProvider time)
{
    private static readonly TimeSpan Margin = TimeSpan.FromMinutes(5);
    private volatile AuthenticatorResult _token;

    /// <summary>Gives the token that is kept, or a new one.</summary>
    internal async Task<AuthenticatorResult> GetAsync(bool forceRefresh, Func<bool, Task<AuthenticatorResult>> acquire)
    {
        var token = _token;
        if (forceRefresh || token is null || time.GetUtcNow() >= token.ExpiresOn - Margin)
        {
            token = await Retry.Run(() => acquire(forceRefresh), MsalRetry.After);
            _token = token;
        }

        return token;
    }
}
