using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Lets bots of certain app ids call.</summary>
internal static class AllowedAppIds
{
    /// <summary>Refuses a bot whose app id is not in the list; <c>*</c> in it lets every bot call.</summary>
    internal static void Check(IList<Claim> claims, ICollection<string> allowed, string kind)
    {
        ArgumentNullException.ThrowIfNull(claims);
        if (claims.Count == 0)
        {
            throw new UnauthorizedAccessException("ValidateClaimsAsync.claims parameter must contain at least one element.");
        }

        if (!SkillValidation.IsSkillClaim(claims) || allowed.Contains("*"))
        {
            return;
        }

        var appId = JwtTokenValidation.GetAppIdFromClaims(claims);
        if (!allowed.Contains(appId))
        {
            throw new UnauthorizedAccessException(
                $"Received a request from a {kind} with an app ID of \"{appId}\". To enable requests from this {kind}, add the app ID to the configuration.");
        }
    }
}
