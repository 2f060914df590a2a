using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The adapter of a bot that was added with options in place of configuration.</summary>
internal sealed class IntegrationAdapter : CloudAdapterBase, IAdapterIntegration
{
    public IntegrationAdapter(BotFrameworkOptions options, ICredentialProvider credentials, ILogger logger)
        : base(Authenticate(options, credentials, logger), logger)
    {
        OnTurnError = options.OnTurnError;
        foreach (var middleware in options.Middleware)
        {
            Use(middleware);
        }
    }

    /// <inheritdoc/>
    Task<InvokeResponse> IAdapterIntegration.ProcessActivityAsync(string authHeader, Activity activity, BotCallbackHandler callback,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(activity);
        return ProcessActivityAsync(authHeader, activity, callback, cancellationToken);
    }

    private static BotFrameworkAuthentication Authenticate(BotFrameworkOptions options, ICredentialProvider credentials, ILogger logger) =>
        BotFrameworkAuthenticationFactory.Create(
            channelService: options.ChannelProvider?.IsGovernment() == true ? GovernmentAuthenticationConstants.ChannelService : null,
            validateAuthority: true,
            toChannelFromBotLoginUrl: null,
            toChannelFromBotOAuthScope: null,
            toBotFromChannelTokenIssuer: null,
            oAuthUrl: null,
            toBotFromChannelOpenIdMetadataUrl: null,
            toBotFromEmulatorOpenIdMetadataUrl: null,
            callerId: null,
            credentialFactory: new ProvidedCredentialsFactory(credentials, options.AppCredentials, options.HttpClient, logger),
            authConfiguration: options.AuthenticationConfiguration ?? new AuthenticationConfiguration(),
            httpClientFactory: options.HttpClient is null ? null : new OneHttpClient(options.HttpClient),
            logger: logger);

    private sealed class OneHttpClient(HttpClient client) : IHttpClientFactory
    {
        public HttpClient CreateClient(string name) => client;
    }
}
