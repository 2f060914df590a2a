using System.Globalization;
using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in or refuses channels of an enterprise channel service.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.enterprisechannelvalidation"/>
[Obsolete("Use ConfigurationBotFrameworkAuthentication.")]
public sealed class EnterpriseChannelValidation
{
    /// <summary>What is accepted of a channel's token.</summary>
    public static readonly TokenValidationParameters ToBotFromEnterpriseChannelTokenValidationParameters =
        TokenParameters.For(AuthenticationConstants.ToBotFromChannelTokenIssuer);

    /// <summary>Gives who is calling.</summary>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <param name="credentials">Which app ids are the bot's.</param>
    /// <param name="channelProvider">Names the channel service.</param>
    /// <param name="serviceUrl">The service URL the token must be given for; null asks for none.</param>
    /// <param name="httpClient">What keys are fetched with.</param>
    /// <param name="channelId">The channel the signing key must be endorsed for.</param>
    /// <returns>Who is calling.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, string serviceUrl, HttpClient httpClient, string channelId) =>
        AuthenticateChannelToken(authHeader, credentials, channelProvider, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <inheritdoc cref="AuthenticateChannelToken(string, ICredentialProvider, IChannelProvider, string, HttpClient, string)"/>
    /// <param name="authConfig">What callers must have beyond a valid token.</param>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string serviceUrl,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var extractor = new JwtTokenExtractor(
            httpClient,
            ToBotFromEnterpriseChannelTokenValidationParameters,
            string.Format(
                CultureInfo.InvariantCulture,
                AuthenticationConstants.ToBotFromEnterpriseChannelOpenIdMetadataUrlFormat,
                await channelProvider.GetChannelServiceAsync()),
            AuthenticationConstants.AllowedSigningAlgorithms);
        var identity = await extractor.ReadAsync(authHeader, channelId, authConfig);
        await ValidateIdentity(identity, credentials, serviceUrl);
        return identity;
    }

    /// <summary>Refuses a channel whose token is not for this bot, or not from this service URL.</summary>
    /// <param name="identity">Who is calling.</param>
    /// <param name="credentials">Which app ids are the bot's.</param>
    /// <param name="serviceUrl">The service URL the token must be given for; null asks for none.</param>
    /// <returns>A task that ends when the caller is accepted.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public static Task ValidateIdentity(ClaimsIdentity identity, ICredentialProvider credentials, string serviceUrl) =>
        IdentityChecks.ChannelAsync(identity, AuthenticationConstants.ToBotFromChannelTokenIssuer, credentials, serviceUrl);
}
