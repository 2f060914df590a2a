using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in or refuses channels of the public cloud.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.channelvalidation"/>
[Obsolete("Use ConfigurationBotFrameworkAuthentication.")]
public static class ChannelValidation
{
    /// <summary>What is accepted of a channel's token.</summary>
    public static readonly TokenValidationParameters ToBotFromChannelTokenValidationParameters =
        TokenParameters.For(AuthenticationConstants.ToBotFromChannelTokenIssuer);

    /// <summary>The metadata document that names the channels' keys.</summary>
    public static string OpenIdMetadataUrl { get; set; } = AuthenticationConstants.ToBotFromChannelOpenIdMetadataUrl;

    /// <summary>Gives who is calling.</summary>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <param name="credentials">Which app ids are the bot's.</param>
    /// <param name="httpClient">What keys are fetched with.</param>
    /// <param name="channelId">The channel the signing key must be endorsed for.</param>
    /// <returns>Who is calling.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader, ICredentialProvider credentials, HttpClient httpClient, string channelId) =>
        AuthenticateChannelToken(authHeader, credentials, httpClient, channelId, new AuthenticationConfiguration());

    /// <inheritdoc cref="AuthenticateChannelToken(string, ICredentialProvider, HttpClient, string)"/>
    /// <param name="authConfig">What callers must have beyond a valid token.</param>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader, ICredentialProvider credentials, HttpClient httpClient, string channelId, AuthenticationConfiguration authConfig) =>
        AuthenticateAsync(authHeader, credentials, null, httpClient, channelId, authConfig);

    /// <inheritdoc cref="AuthenticateChannelToken(string, ICredentialProvider, HttpClient, string)"/>
    /// <param name="serviceUrl">The service URL the token must be given for.</param>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader, ICredentialProvider credentials, string serviceUrl, HttpClient httpClient, string channelId) =>
        AuthenticateChannelToken(authHeader, credentials, serviceUrl, httpClient, channelId, new AuthenticationConfiguration());

    /// <inheritdoc cref="AuthenticateChannelToken(string, ICredentialProvider, string, HttpClient, string)"/>
    /// <param name="authConfig">What callers must have beyond a valid token.</param>
    public static Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        string serviceUrl,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig) =>
        AuthenticateAsync(authHeader, credentials, serviceUrl ?? string.Empty, httpClient, channelId, authConfig);

    private static async Task<ClaimsIdentity> AuthenticateAsync(
        string authHeader,
        ICredentialProvider credentials,
        string serviceUrl,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var extractor = new JwtTokenExtractor(
            httpClient, ToBotFromChannelTokenValidationParameters, OpenIdMetadataUrl, AuthenticationConstants.AllowedSigningAlgorithms);
        var identity = await extractor.ReadAsync(authHeader, channelId, authConfig);
        await IdentityChecks.ChannelAsync(identity, AuthenticationConstants.ToBotFromChannelTokenIssuer, credentials, serviceUrl);
        return identity;
    }
}
