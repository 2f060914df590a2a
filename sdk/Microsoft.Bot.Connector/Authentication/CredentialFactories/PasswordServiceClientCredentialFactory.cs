using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Credentials of a bot whose app has a password, single-tenant or multi-tenant.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.passwordserviceclientcredentialfactory"/>
public class PasswordServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly HttpClient _httpClient;
    private readonly ILogger _logger;

    /// <summary>Has no app id: callers need no proof until one is set.</summary>
    public PasswordServiceClientCredentialFactory()
    {
    }

    /// <summary>Keeps an app's password.</summary>
    /// <param name="appId">The bot's app id.</param>
    /// <param name="password">Its password.</param>
    /// <param name="tenantId">Its tenant; null for a multi-tenant bot.</param>
    /// <param name="httpClient">What token requests go through; null takes the default.</param>
    /// <param name="logger">Where failures are said.</param>
    public PasswordServiceClientCredentialFactory(string appId, string password, string tenantId, HttpClient httpClient, ILogger logger)
    {
        AppId = appId;
        Password = password;
        TenantId = tenantId;
        _httpClient = httpClient;
        _logger = logger;
    }

    /// <summary>The bot's app id; null or empty asks callers for no proof.</summary>
    public string AppId { get; set; }

    /// <summary>The app's password.</summary>
    public string Password { get; set; }

    /// <summary>The app's tenant; null for a multi-tenant bot.</summary>
    public string TenantId { get; }

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        Task.FromResult(string.IsNullOrEmpty(AppId));

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
        Task.FromResult(Create(appId, oauthScope, loginEndpoint, validateAuthority));

    private ServiceClientCredentials Create(string appId, string oauthScope, string loginEndpoint, bool validateAuthority)
    {
        var cloud = Clouds.Of(loginEndpoint);
        if (string.IsNullOrEmpty(AppId))
        {
            return cloud == Cloud.Government ? MicrosoftGovernmentAppCredentials.Empty : MicrosoftAppCredentials.Empty;
        }

        AppIds.MustBe(AppId, appId);
        return cloud switch
        {
            Cloud.Public => new MicrosoftAppCredentials(appId, Password, TenantId, _httpClient, _logger, oauthScope),
            Cloud.Government => new MicrosoftGovernmentAppCredentials(appId, Password, TenantId, _httpClient, _logger, oauthScope),
            _ => new PrivateCloudAppCredentials(appId, Password, TenantId, _httpClient, _logger, oauthScope, loginEndpoint, validateAuthority),
        };
    }
}
