using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// The bot's credentials from the configuration: <c>MicrosoftAppType</c> (MultiTenant, the default, SingleTenant or
/// UserAssignedMsi), <c>MicrosoftAppId</c>, <c>MicrosoftAppPassword</c> and <c>MicrosoftAppTenantId</c>.
/// See https://learn.microsoft.com/azure/bot-service/bot-service-quickstart-registration.
/// </summary>
public class ConfigurationServiceClientCredentialFactory : ServiceClientCredentialsFactory
{
    private readonly ServiceClientCredentialsFactory _inner;

    /// <summary>Reads the configuration.</summary>
    /// <param name="configuration">The configuration.</param>
    /// <param name="httpClient">Asks for tokens; default one of its own.</param>
    /// <param name="logger">Where it logs; default nowhere.</param>
    /// <exception cref="ArgumentException">The type of the application needs a key that is missing, or forbids one that is there.</exception>
    public ConfigurationServiceClientCredentialFactory(IConfiguration configuration, HttpClient httpClient = null, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _inner = Create(new BotApplication(configuration), httpClient, logger);
    }

    /// <inheritdoc/>
    public override Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority,
        CancellationToken cancellationToken) =>
        _inner.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) =>
        _inner.IsAuthenticationDisabledAsync(cancellationToken);

    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) =>
        _inner.IsValidAppIdAsync(appId, cancellationToken);

    private static ServiceClientCredentialsFactory Create(BotApplication application, HttpClient httpClient, ILogger logger)
    {
        switch (application.Type?.ToUpperInvariant())
        {
            case "USERASSIGNEDMSI":
                application.RequireForManagedIdentity();
                return new ManagedIdentityServiceClientCredentialsFactory(application.Id, httpClient, logger);

            case "SINGLETENANT":
                application.RequireForSingleTenant();
                return new PasswordServiceClientCredentialFactory(application.Id, application.Password, application.TenantId, httpClient, logger);

            default:
                return new PasswordServiceClientCredentialFactory(application.Id, application.Password, tenantId: null, httpClient, logger);
        }
    }
}
