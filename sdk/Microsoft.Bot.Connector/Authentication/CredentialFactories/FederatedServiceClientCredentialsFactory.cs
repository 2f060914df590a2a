using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot whose app trusts a managed identity (workload identity federation).</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.federatedserviceclientcredentialsfactory"/>
public class FederatedServiceClientCredentialsFactory : ServiceClientCredentialsFactory
{
    private readonly string _appId;
    private readonly string _clientId;
    private readonly string _tenantId;
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    /// <summary>Keeps which app the bot is and which identity it trusts.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="clientId">The managed identity's client id.</param>
    /// <param name="tenantId">The app's tenant; null for a multi-tenant bot.</param>
    /// <param name="httpClient">What token requests go through; null takes the default.</param>
    /// <param name="logger">Where failures are said.</param>
    /// <exception cref="ArgumentNullException">There is no app id or no client id.</exception>
    public FederatedServiceClientCredentialsFactory(
        string appId, string clientId, string tenantId = null, HttpClient httpClient = null, ILogger logger = null)
    {
        _appId = string.IsNullOrWhiteSpace(appId) ? throw new ArgumentNullException(nameof(appId)) : appId;
        _clientId = string.IsNullOrWhiteSpace(clientId) ? throw new ArgumentNullException(nameof(clientId)) : clientId;
        _tenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == _appId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken)
    {
        AppIds.MustBe(_appId, appId);
        return Task.FromResult<ServiceClientCredentials>(
            new FederatedAppCredentials(_appId, _clientId, _tenantId, audience, _httpClient, _logger));
    }
}
