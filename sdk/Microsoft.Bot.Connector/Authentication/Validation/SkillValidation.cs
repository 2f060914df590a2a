using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in or refuses other bots.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.skillvalidation"/>
[Obsolete("Use ConfigurationBotFrameworkAuthentication.")]
public class SkillValidation
{
    private static readonly TokenValidationParameters TokenValidationParameters = TokenParameters.For(TokenParameters.BotIssuers);

    /// <summary>Says whether a header holds a token that one bot carries to another.</summary>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <returns>True when it does; nothing of the token is checked.</returns>
    public static bool IsSkillToken(string authHeader) =>
        BearerToken.ReadHeader(authHeader) is { } token && IsSkillClaim(token.Claims);

    /// <summary>Says whether claims are those of one bot calling another: app and audience differ, and neither is the channel service.</summary>
    /// <param name="claims">The claims.</param>
    /// <returns>True when they are.</returns>
    /// <exception cref="ArgumentNullException">There are no claims.</exception>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        string version = null, audience = null;
        foreach (var claim in claims)
        {
            switch (claim.Type)
            {
                case AuthenticationConstants.AppIdClaim when claim.Value == AuthenticationConstants.AnonymousSkillAppId: return true;
                case AuthenticationConstants.VersionClaim: version ??= claim.Value; break;
                case AuthenticationConstants.AudienceClaim: audience ??= claim.Value; break;
            }
        }

        if (string.IsNullOrWhiteSpace(version) || string.IsNullOrWhiteSpace(audience) || IsChannelService(audience))
        {
            return false;
        }

        var appId = JwtTokenValidation.GetAppIdFromClaims(claims);
        return !string.IsNullOrWhiteSpace(appId) && appId != audience;
    }

    /// <summary>Gives who is calling.</summary>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <param name="credentials">Which app ids are the bot's.</param>
    /// <param name="channelProvider">Which cloud it is; null for the public one.</param>
    /// <param name="httpClient">What keys are fetched with.</param>
    /// <param name="channelId">The channel the signing key must be endorsed for.</param>
    /// <param name="authConfig">What callers must have beyond a valid token.</param>
    /// <returns>Who is calling.</returns>
    /// <exception cref="ArgumentNullException">There is no configuration.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(
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
            TokenValidationParameters.With(authConfig),
            EmulatorValidation.MetadataUrlOf(channelProvider),
            AuthenticationConstants.AllowedSigningAlgorithms);
        var identity = await extractor.ReadAsync(authHeader, channelId, authConfig);
        await ValidateIdentityAsync(identity, credentials);
        return identity;
    }

    /// <summary>Gives the identity of a bot that calls without proof, where none is asked for.</summary>
    /// <returns>An anonymous identity whose app id is <c>AnonymousSkill</c>.</returns>
    public static ClaimsIdentity CreateAnonymousSkillClaim() =>
        new(
            [new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)],
            AuthenticationConstants.AnonymousAuthType);

    /// <summary>Refuses another bot whose token is not for this one.</summary>
    internal static Task ValidateIdentityAsync(ClaimsIdentity identity, ICredentialProvider credentials) =>
        IdentityChecks.SkillAsync(identity, credentials);

    private static bool IsChannelService(string audience) =>
        audience.Equals(AuthenticationConstants.ToChannelFromBotOAuthScope, StringComparison.OrdinalIgnoreCase)
        || audience.Equals(GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope, StringComparison.OrdinalIgnoreCase);
}
