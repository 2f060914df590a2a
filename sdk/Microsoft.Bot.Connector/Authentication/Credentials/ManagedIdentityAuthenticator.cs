using Microsoft.Extensions.Logging;
using Microsoft.Identity.Client;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Asks the machine for tokens of a managed identity.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.managedidentityauthenticator"/>
public class ManagedIdentityAuthenticator : IAuthenticator
{
    private readonly IManagedIdentityApplication _application;
    private readonly string _resource;
    private readonly KeptToken _token = new(TimeProvider.System);

    /// <summary>Asks for tokens of an identity.</summary>
    /// <param name="appId">The identity's client id.</param>
    /// <param name="resource">Whom tokens are for.</param>
    /// <param name="customHttpClient">What token requests go through; null takes the default.</param>
    /// <param name="logger">Where failures are said.</param>
    /// <exception cref="ArgumentNullException">There is no client id or no resource.</exception>
    public ManagedIdentityAuthenticator(string appId, string resource, HttpClient customHttpClient = null, ILogger logger = null)
    {
        _ = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        _resource = string.IsNullOrWhiteSpace(resource) ? throw new ArgumentNullException(nameof(resource)) : resource;
        _application = MsalApplication.ManagedIdentity(appId, customHttpClient);
    }

    /// <inheritdoc/>
    public Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false) =>
        _token.GetAsync(forceRefresh, AcquireAsync);

    private async Task<AuthenticatorResult> AcquireAsync(bool forceRefresh)
    {
        var token = await _application.AcquireTokenForManagedIdentity(_resource).WithForceRefresh(forceRefresh).ExecuteAsync();
        return new AuthenticatorResult { AccessToken = token.AccessToken, ExpiresOn = token.ExpiresOn };
    }
}
