using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in or refuses the Emulator, which carries a token of the bot's own app.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.emulatorvalidation"/>
[Obsolete("Use ConfigurationBotFrameworkAuthentication.")]
public static class EmulatorValidation
{
    /// <summary>What is accepted of the Emulator's token.</summary>
    public static readonly TokenValidationParameters ToBotFromEmulatorTokenValidationParameters = TokenParameters.For(TokenParameters.BotIssuers);

    /// <summary>Says whether a header holds a token that the Emulator carries.</summary>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <returns>True when its issuer is one of the Emulator's; nothing of the token is checked.</returns>
    public static bool IsTokenFromEmulator(string authHeader) =>
        BearerToken.ReadHeader(authHeader)?.Issuer is { Length: > 0 } issuer
        && ToBotFromEmulatorTokenValidationParameters.ValidIssuers.Contains(issuer);

    /// <summary>Gives who is calling.</summary>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <param name="credentials">Which app ids are the bot's.</param>
    /// <param name="channelProvider">Which cloud it is; null for the public one.</param>
    /// <param name="httpClient">What keys are fetched with.</param>
    /// <param name="channelId">The channel the signing key must be endorsed for.</param>
    /// <returns>Who is calling.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public static Task<ClaimsIdentity> AuthenticateEmulatorToken(
        string authHeader, ICredentialProvider credentials, IChannelProvider channelProvider, HttpClient httpClient, string channelId) =>
        AuthenticateEmulatorToken(authHeader, credentials, channelProvider, httpClient, channelId, new AuthenticationConfiguration());

    /// <inheritdoc cref="AuthenticateEmulatorToken(string, ICredentialProvider, IChannelProvider, HttpClient, string)"/>
    /// <param name="authConfig">What callers must have beyond a valid token.</param>
    public static async Task<ClaimsIdentity> AuthenticateEmulatorToken(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var extractor = new JwtTokenExtractor(
            httpClient,
            ToBotFromEmulatorTokenValidationParameters.With(authConfig),
            MetadataUrlOf(channelProvider),
            AuthenticationConstants.AllowedSigningAlgorithms);
        var identity = await extractor.ReadAsync(authHeader, channelId, authConfig);
        await IdentityChecks.EmulatorAsync(identity, credentials);
        return identity;
    }

    /// <summary>Gives the metadata document that names the keys of a cloud's Entra ID.</summary>
    internal static string MetadataUrlOf(IChannelProvider channelProvider) =>
        channelProvider?.IsGovernment() == true
            ? GovernmentAuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl
            : AuthenticationConstants.ToBotFromEmulatorOpenIdMetadataUrl;
}
