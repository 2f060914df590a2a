namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What callers must have beyond a valid token.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.authenticationconfiguration"/>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements the signing key must have besides the channel's own. Default none.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Checks the claims of a caller; null refuses other bots as callers.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers accepted besides the cloud's own, as those of a single-tenant bot's tenant. Default none.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; } = [];
}
