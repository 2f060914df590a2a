using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Asks Entra ID for tokens of an application, again when it is throttled.</summary>
internal sealed class MsalAuthenticator(IConfidentialClientApplication application, string scope, bool sendX5c = false) : IAuthenticator
{
    private readonly string[] _scopes = [ScopeOf(scope)];
    private readonly KeptToken _token = new(TimeProvider.System);

    /// <inheritdoc/>
    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) =>
        _token.GetAsync(forceRefresh, AcquireAsync);

    private static string ScopeOf(string scope) =>
        scope.EndsWith("/.default", StringComparison.OrdinalIgnoreCase) ? scope : $"{scope}/.default";

    private async Task<AuthenticatorResult> AcquireAsync(bool forceRefresh)
    {
        var request = application.AcquireTokenForClient(_scopes).WithForceRefresh(forceRefresh);
        var token = await (sendX5c ? request.WithSendX5C(true) : request).ExecuteAsync();
        return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
    }
}
