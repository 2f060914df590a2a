using System.Security.Claims;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets in or refuses who calls the bot.</summary>
/// <remarks>See https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-authentication.</remarks>
[Obsolete("Use ConfigurationBotFrameworkAuthentication.")]
public static class JwtTokenValidation
{
    /// <summary>Gives who sent an activity.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <param name="credentials">Which app ids are the bot's.</param>
    /// <param name="provider">Which cloud's channels call; null for the public one.</param>
    /// <param name="httpClient">What keys are fetched with; null takes the default.</param>
    /// <returns>Who sent it; an anonymous identity where callers need no proof and gave none.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public static Task<ClaimsIdentity> AuthenticateRequest(
        IActivity activity, string authHeader, ICredentialProvider credentials, IChannelProvider provider, HttpClient httpClient = null) =>
        AuthenticateRequest(activity, authHeader, credentials, provider, new AuthenticationConfiguration(), httpClient);

    /// <inheritdoc cref="AuthenticateRequest(IActivity, string, ICredentialProvider, IChannelProvider, HttpClient)"/>
    /// <param name="authConfig">What callers must have beyond a valid token.</param>
    public static async Task<ClaimsIdentity> AuthenticateRequest(
        IActivity activity,
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider provider,
        AuthenticationConfiguration authConfig,
        HttpClient httpClient = null)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await ValidateAuthHeader(
                authHeader, credentials, provider, activity.ChannelId, authConfig, activity.ServiceUrl, httpClient);
        }

        return await credentials.IsAuthenticationDisabledAsync()
            ? Anonymous(activity)
            : throw new UnauthorizedAccessException("The request has no Authorization header.");
    }

    /// <summary>Gives who is calling.</summary>
    /// <param name="authHeader">The request's Authorization header.</param>
    /// <param name="credentials">Which app ids are the bot's.</param>
    /// <param name="channelProvider">Which cloud's channels call; null for the public one.</param>
    /// <param name="channelId">The channel the signing key must be endorsed for.</param>
    /// <param name="serviceUrl">The service URL the token must be given for; null asks for none.</param>
    /// <param name="httpClient">What keys are fetched with; null takes the default.</param>
    /// <returns>Who is calling.</returns>
    /// <exception cref="ArgumentNullException">There is no header.</exception>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public static Task<ClaimsIdentity> ValidateAuthHeader(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string channelId,
        string serviceUrl = null,
        HttpClient httpClient = null) =>
        ValidateAuthHeader(authHeader, credentials, channelProvider, channelId, new AuthenticationConfiguration(), serviceUrl, httpClient);

    /// <inheritdoc cref="ValidateAuthHeader(string, ICredentialProvider, IChannelProvider, string, string, HttpClient)"/>
    /// <param name="authConfig">What callers must have beyond a valid token.</param>
    public static async Task<ClaimsIdentity> ValidateAuthHeader(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        string channelId,
        AuthenticationConfiguration authConfig,
        string serviceUrl = null,
        HttpClient httpClient = null)
    {
        if (string.IsNullOrEmpty(authHeader))
        {
            throw new ArgumentNullException(nameof(authHeader));
        }

        ArgumentNullException.ThrowIfNull(authConfig);
        var identity = await AuthenticateAsync(
            authHeader, credentials, channelProvider, channelId, authConfig, serviceUrl, httpClient ?? SharedHttpClient.Instance);
        await ValidateClaimsAsync(authConfig, identity.Claims);
        return identity;
    }

    /// <summary>Gives the app id that claims name: <c>appid</c> in tokens of version 1, <c>azp</c> in those of version 2.</summary>
    /// <param name="claims">The claims.</param>
    /// <returns>The app id; null where they name none.</returns>
    /// <exception cref="ArgumentNullException">There are no claims.</exception>
    public static string GetAppIdFromClaims(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        string version = null, appId = null, party = null;
        foreach (var claim in claims)
        {
            switch (claim.Type)
            {
                case AuthenticationConstants.VersionClaim: version ??= claim.Value; break;
                case AuthenticationConstants.AppIdClaim: appId ??= claim.Value; break;
                case AuthenticationConstants.AuthorizedParty: party ??= claim.Value; break;
            }
        }

        return string.IsNullOrWhiteSpace(version) || version == "1.0" ? appId : version == "2.0" ? party : null;
    }

    /// <summary>Gives who sent an activity without proof, where none is asked for.</summary>
    internal static ClaimsIdentity Anonymous(IActivity activity) =>
        activity.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill
            ? SkillValidation.CreateAnonymousSkillClaim()
            : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);

    /// <summary>Refuses callers that the configured validator refuses, and other bots where there is none.</summary>
    internal static async Task ValidateClaimsAsync(AuthenticationConfiguration authConfig, IEnumerable<Claim> claims)
    {
        if (authConfig.ClaimsValidator is { } validator)
        {
            await validator.ValidateClaimsAsync(claims as IList<Claim> ?? [.. claims]);
        }
        else if (SkillValidation.IsSkillClaim(claims))
        {
            throw new UnauthorizedAccessException("ClaimsValidator is required for validation of Skill Host calls.");
        }
    }

    private static Task<ClaimsIdentity> AuthenticateAsync(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider provider,
        string channelId,
        AuthenticationConfiguration authConfig,
        string serviceUrl,
        HttpClient httpClient)
    {
        if (AseChannelValidation.IsAseChannel(channelId))
        {
            return AseChannelValidation.AuthenticateAseTokenAsync(authHeader, httpClient, authConfig);
        }

        if (SkillValidation.IsSkillToken(authHeader))
        {
            return SkillValidation.AuthenticateChannelToken(authHeader, credentials, provider, httpClient, channelId, authConfig);
        }

        if (EmulatorValidation.IsTokenFromEmulator(authHeader))
        {
            return EmulatorValidation.AuthenticateEmulatorToken(authHeader, credentials, provider, httpClient, channelId, authConfig);
        }

        if (provider is null || provider.IsPublicAzure())
        {
            return serviceUrl is null
                ? ChannelValidation.AuthenticateChannelToken(authHeader, credentials, httpClient, channelId, authConfig)
                : ChannelValidation.AuthenticateChannelToken(authHeader, credentials, serviceUrl, httpClient, channelId, authConfig);
        }

        return provider.IsGovernment()
            ? GovernmentChannelValidation.AuthenticateChannelToken(authHeader, credentials, serviceUrl, httpClient, channelId, authConfig)
            : EnterpriseChannelValidation.AuthenticateChannelToken(authHeader, credentials, provider, serviceUrl, httpClient, channelId, authConfig);
    }
}
