namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Asks for tokens.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.iauthenticator"/>
public interface IAuthenticator
{
    /// <summary>Gives a token, from the cache while it lives.</summary>
    /// <param name="forceRefresh">Whether to ask for a new one in any case. Default false.</param>
    /// <returns>The token and its end.</returns>
    Task<AuthenticatorResult> GetTokenAsync(bool forceRefresh = false);
}

/// <summary>A token and its end.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.authenticatorresult"/>
public class AuthenticatorResult
{
    /// <summary>The token.</summary>
    public string AccessToken { get; set; }

    /// <summary>When the token ends.</summary>
    public DateTimeOffset ExpiresOn { get; set; }
}

/// <summary>Whom tokens are asked of, and whom they are for.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.oauthconfiguration"/>
public class OAuthConfiguration
{
    /// <summary>The address tokens are asked of.</summary>
    public string Authority { get; set; }

    /// <summary>Whether that address is checked against the known clouds. Default true.</summary>
    public bool ValidateAuthority { get; set; } = true;

    /// <summary>Whom tokens are for.</summary>
    public string Scope { get; set; }
}
