using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>Makes credentials of what a credential provider knows.</summary>
internal sealed class ProvidedCredentialsFactory(ICredentialProvider provider, AppCredentials given, HttpClient httpClient, ILogger logger)
    : ServiceClientCredentialsFactory
{
    /// <inheritdoc/>
    public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => provider.IsValidAppIdAsync(appId);

    /// <inheritdoc/>
    public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => provider.IsAuthenticationDisabledAsync();

    /// <inheritdoc/>
    public override async Task<ServiceClientCredentials> CreateCredentialsAsync(string appId, string audience, string loginEndpoint, bool validateAuthority,
        CancellationToken cancellationToken)
    {
        if (given is not null)
        {
            return given;
        }

        var password = await provider.GetAppPasswordAsync(appId);
        var factory = new PasswordServiceClientCredentialFactory(appId, password, tenantId: null, httpClient, logger);
        return await factory.CreateCredentialsAsync(appId, audience, loginEndpoint, validateAuthority, cancellationToken);
    }
}
