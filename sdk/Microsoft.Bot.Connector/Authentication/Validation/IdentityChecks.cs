using System.Security.Claims;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a caller whose token is valid must claim to be let in.</summary>
internal static class IdentityChecks
{
    /// <summary>Gives who is calling; a token that does not hold is a refusal.</summary>
    /// <exception cref="UnauthorizedAccessException">The token does not hold.</exception>
    internal static async Task<ClaimsIdentity> ReadAsync(
        this JwtTokenExtractor extractor, string authHeader, string channelId, AuthenticationConfiguration configuration)
    {
        try
        {
            return await extractor.GetIdentityAsync(authHeader, channelId, configuration.RequiredEndorsements);
        }
        catch (Exception exception) when (exception is SecurityTokenException or SecurityTokenArgumentException)
        {
            throw new UnauthorizedAccessException("The token does not hold.", exception);
        }
    }

    /// <summary>Refuses callers without a valid token.</summary>
    internal static void MustBeAuthenticated(ClaimsIdentity identity)
    {
        if (identity is null)
        {
            throw new UnauthorizedAccessException("Invalid Identity");
        }

        if (!identity.IsAuthenticated)
        {
            throw new UnauthorizedAccessException("Token Not Authenticated");
        }
    }

    /// <summary>Refuses a channel whose token is not for this bot, or not from this service URL.</summary>
    internal static async Task ChannelAsync(ClaimsIdentity identity, string issuer, ICredentialProvider credentials, string serviceUrl)
    {
        MustBeAuthenticated(identity);
        var audience = identity.Claims.FirstOrDefault(
            claim => claim.Issuer == issuer && claim.Type == AuthenticationConstants.AudienceClaim)?.Value;
        if (string.IsNullOrWhiteSpace(audience))
        {
            throw new UnauthorizedAccessException("'aud' claim is required on channel Tokens.");
        }

        if (!await credentials.IsValidAppIdAsync(audience))
        {
            throw new UnauthorizedAccessException($"Invalid AppId passed on token: {audience}");
        }

        if (serviceUrl is not null)
        {
            MustComeFrom(identity, serviceUrl);
        }
    }

    /// <summary>Refuses an Emulator whose token is not this bot's own.</summary>
    internal static async Task EmulatorAsync(ClaimsIdentity identity, ICredentialProvider credentials)
    {
        MustBeAuthenticated(identity);
        var version = ValueOf(identity, AuthenticationConstants.VersionClaim)
            ?? throw new UnauthorizedAccessException("'ver' claim is required on Emulator Tokens.");
        var (claim, name) = version switch
        {
            "" or "1.0" => (AuthenticationConstants.AppIdClaim, "1.0"),
            "2.0" => (AuthenticationConstants.AuthorizedParty, "2.0"),
            _ => throw new UnauthorizedAccessException($"Unknown Emulator Token version '{version}'."),
        };
        var appId = ValueOf(identity, claim)
            ?? throw new UnauthorizedAccessException($"'{claim}' claim is required on Emulator Token version '{name}'.");
        if (!await credentials.IsValidAppIdAsync(appId))
        {
            throw new UnauthorizedAccessException($"Invalid AppId passed on token: {appId}");
        }
    }

    /// <summary>Refuses another bot whose token is not for this one.</summary>
    internal static async Task SkillAsync(ClaimsIdentity identity, ICredentialProvider credentials)
    {
        MustBeAuthenticated(identity);
        if (string.IsNullOrWhiteSpace(ValueOf(identity, AuthenticationConstants.VersionClaim)))
        {
            throw new UnauthorizedAccessException("'ver' claim is required on skill Tokens.");
        }

        var audience = ValueOf(identity, AuthenticationConstants.AudienceClaim);
        if (string.IsNullOrWhiteSpace(audience))
        {
            throw new UnauthorizedAccessException("'aud' claim is required on skill Tokens.");
        }

        if (!await credentials.IsValidAppIdAsync(audience))
        {
            throw new UnauthorizedAccessException("Invalid audience.");
        }

        if (string.IsNullOrWhiteSpace(JwtTokenValidation.GetAppIdFromClaims(identity.Claims)))
        {
            throw new UnauthorizedAccessException("Invalid appId.");
        }
    }

    private static void MustComeFrom(ClaimsIdentity identity, string serviceUrl)
    {
        var claimed = identity.Claims.FirstOrDefault(claim => claim.Type == AuthenticationConstants.ServiceUrlClaim)?.Value;
        if (string.IsNullOrWhiteSpace(claimed) || !string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase))
        {
            throw new UnauthorizedAccessException("The activity's serviceUrl is not the one its token was given for.");
        }
    }

    // Claims, not FindFirst: callers hand in identities that answer only the former.
    private static string ValueOf(ClaimsIdentity identity, string type) =>
        identity.Claims.FirstOrDefault(claim => claim.Type == type)?.Value;
}
