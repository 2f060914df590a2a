using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes the authentication of a cloud.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.botframeworkauthenticationfactory"/>
public static class BotFrameworkAuthenticationFactory
{
    /// <summary>Makes the authentication of a bot without an app id, which asks callers for no proof.</summary>
    /// <returns>The authentication.</returns>
    public static BotFrameworkAuthentication Create() =>
        Create(
            null, false, null, null, null, null, null, null, null,
            new PasswordServiceClientCredentialFactory(), new AuthenticationConfiguration(), null, NullLogger.Instance);

    /// <summary>Makes the authentication of a cloud: the one a channel service names, or one described in full.</summary>
    /// <param name="channelService">Null or empty for the public cloud, or the US government's address.</param>
    /// <param name="validateAuthority">Whether the login address is checked against the known clouds.</param>
    /// <param name="toChannelFromBotLoginUrl">Where tokens for channels are asked of.</param>
    /// <param name="toChannelFromBotOAuthScope">Whom tokens for channels are for.</param>
    /// <param name="toBotFromChannelTokenIssuer">Who issues channels' tokens.</param>
    /// <param name="oAuthUrl">Where the token service is.</param>
    /// <param name="toBotFromChannelOpenIdMetadataUrl">The document that names the channels' keys.</param>
    /// <param name="toBotFromEmulatorOpenIdMetadataUrl">The document that names the Emulator's keys.</param>
    /// <param name="callerId">The kind of caller that channels are.</param>
    /// <param name="credentialFactory">What the bot calls out with.</param>
    /// <param name="authConfiguration">What callers must have beyond a valid token.</param>
    /// <param name="httpClientFactory">Makes the HTTP clients; null takes the default.</param>
    /// <param name="logger">Where failures are said.</param>
    /// <returns>The authentication.</returns>
    /// <exception cref="ArgumentException">No known cloud has that channel service.</exception>
    public static BotFrameworkAuthentication Create(
        string channelService,
        bool validateAuthority,
        string toChannelFromBotLoginUrl,
        string toChannelFromBotOAuthScope,
        string toBotFromChannelTokenIssuer,
        string oAuthUrl,
        string toBotFromChannelOpenIdMetadataUrl,
        string toBotFromEmulatorOpenIdMetadataUrl,
        string callerId,
        ServiceClientCredentialsFactory credentialFactory,
        AuthenticationConfiguration authConfiguration,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        string[] described =
        [
            toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, oAuthUrl,
            toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl, callerId,
        ];
        if (!described.All(string.IsNullOrEmpty))
        {
            return new ParameterizedBotFrameworkAuthentication(
                validateAuthority, toChannelFromBotLoginUrl, toChannelFromBotOAuthScope, toBotFromChannelTokenIssuer, oAuthUrl,
                toBotFromChannelOpenIdMetadataUrl, toBotFromEmulatorOpenIdMetadataUrl, callerId,
                credentialFactory, authConfiguration, httpClientFactory, logger);
        }

        return channelService switch
        {
            null or "" => Public(credentialFactory, authConfiguration, httpClientFactory, logger),
            GovernmentAuthenticationConstants.ChannelService => Government(credentialFactory, authConfiguration, httpClientFactory, logger),
            _ => throw new ArgumentException("The provided ChannelService value is not supported.", nameof(channelService)),
        };
    }

    private static ParameterizedBotFrameworkAuthentication Public(
        ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, IHttpClientFactory http, ILogger logger) =>
        new(
            true,
            AuthenticationConstants.ToChannelFromBotLoginUrl,
            AuthenticationConstants.ToChannelFromBotOAuthScope,
            AuthenticationConstants.ToBotFromChannelTokenIssuer,
            AuthenticationConstants.OAuthUrl,
            AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
            CallerIdConstants.PublicAzureChannel,
            credentials,
            configuration,
            http,
            logger);

    private static ParameterizedBotFrameworkAuthentication Government(
        ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, IHttpClientFactory http, ILogger logger) =>
        new(
            true,
            GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl,
            GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope,
            GovernmentAuthenticationConstants.ToBotFromChannelTokenIssuer,
            GovernmentAuthenticationConstants.OAuthUrlGov,
            GovernmentAuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl,
            GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl,
            CallerIdConstants.USGovChannel,
            credentials,
            configuration,
            http,
            logger);
}
