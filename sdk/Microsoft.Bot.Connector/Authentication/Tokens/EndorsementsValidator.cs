namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks that a signing key may speak for a channel.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.endorsementsvalidator"/>
public static class EndorsementsValidator
{
    /// <summary>Says whether a key has the endorsement that is expected.</summary>
    /// <param name="expectedEndorsement">As a rule the channel's id; null or empty asks for none.</param>
    /// <param name="endorsements">What the key is endorsed for.</param>
    /// <returns>True when it has, or when none is asked for.</returns>
    /// <exception cref="ArgumentNullException">An endorsement is asked for and there is no list.</exception>
    public static bool Validate(string expectedEndorsement, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(expectedEndorsement))
        {
            return true;
        }

        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(expectedEndorsement);
    }
}
