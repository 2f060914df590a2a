using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the claims of a caller whose token is valid.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.claimsvalidator"/>
public abstract class ClaimsValidator
{
    /// <summary>Refuses a caller by throwing.</summary>
    /// <param name="claims">What the caller's token claims.</param>
    /// <returns>A task that ends when the caller is accepted.</returns>
    /// <exception cref="UnauthorizedAccessException">The caller is refused.</exception>
    public abstract Task ValidateClaimsAsync(IList<Claim> claims);
}
