using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>
/// Knows callers and signs what the bot sends, as the configuration says: the bot's application, and the cloud it is in.
/// See https://learn.microsoft.com/azure/bot-service/bot-builder-authentication-basics.
/// </summary>
public class ConfigurationBotFrameworkAuthentication : BotFrameworkAuthentication
{
    private readonly BotFrameworkAuthentication _inner;

    /// <summary>Reads the configuration.</summary>
    /// <param name="configuration">The configuration; keys such as <c>ChannelService</c> and <c>OAuthUrl</c>, all optional.</param>
    /// <param name="credentialsFactory">Makes the bot's credentials; default from the configuration.</param>
    /// <param name="authConfiguration">Further conditions for callers; default none.</param>
    /// <param name="httpClientFactory">Makes the clients for what the bot sends.</param>
    /// <param name="logger">Where it logs; default nowhere.</param>
    public ConfigurationBotFrameworkAuthentication(
        IConfiguration configuration,
        ServiceClientCredentialsFactory credentialsFactory = null,
        AuthenticationConfiguration authConfiguration = null,
        IHttpClientFactory httpClientFactory = null,
        ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        _inner = BotFrameworkAuthenticationFactory.Create(
            channelService: configuration["ChannelService"],
            validateAuthority: bool.Parse(configuration["ValidateAuthority"] ?? bool.TrueString),
            toChannelFromBotLoginUrl: configuration["ToChannelFromBotLoginUrl"],
            toChannelFromBotOAuthScope: configuration["ToChannelFromBotOAuthScope"],
            toBotFromChannelTokenIssuer: configuration["ToBotFromChannelTokenIssuer"],
            oAuthUrl: configuration["OAuthUrl"] ?? configuration[AuthenticationConstants.OAuthUrlKey],
            toBotFromChannelOpenIdMetadataUrl: configuration["ToBotFromChannelOpenIdMetadataUrl"]
                ?? configuration[AuthenticationConstants.BotOpenIdMetadataKey],
            toBotFromEmulatorOpenIdMetadataUrl: configuration["ToBotFromEmulatorOpenIdMetadataUrl"],
            callerId: configuration["CallerId"],
            credentialFactory: credentialsFactory ?? new ConfigurationServiceClientCredentialFactory(configuration, logger: logger),
            authConfiguration: authConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory: httpClientFactory,
            logger: logger);
    }

    /// <inheritdoc/>
    public override string GetOriginatingAudience() => _inner.GetOriginatingAudience();

    /// <inheritdoc/>
    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(string authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateChannelRequestAsync(authHeader, cancellationToken);

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) =>
        _inner.AuthenticateRequestAsync(activity, authHeader, cancellationToken);

    /// <inheritdoc/>
    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader,
        CancellationToken cancellationToken) =>
        _inner.AuthenticateStreamingRequestAsync(authHeader, channelIdHeader, cancellationToken);

    /// <inheritdoc/>
    public override BotFrameworkClient CreateBotFrameworkClient() => _inner.CreateBotFrameworkClient();

    /// <inheritdoc/>
    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => _inner.CreateConnectorFactory(claimsIdentity);

    /// <inheritdoc/>
    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        _inner.CreateUserTokenClientAsync(claimsIdentity, cancellationToken);
}
