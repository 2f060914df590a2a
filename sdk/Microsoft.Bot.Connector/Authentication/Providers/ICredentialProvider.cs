using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Says which app ids are the bot's, and their passwords.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.icredentialprovider"/>
[Obsolete("Use ServiceClientCredentialsFactory.")]
public interface ICredentialProvider
{
    /// <summary>Says whether an app id is the bot's.</summary>
    /// <param name="appId">The app id a token names.</param>
    /// <returns>True when it is.</returns>
    Task<bool> IsValidAppIdAsync(string appId);

    /// <summary>Gives an app's password.</summary>
    /// <param name="appId">The app id.</param>
    /// <returns>The password; null where the app is not the bot's.</returns>
    Task<string> GetAppPasswordAsync(string appId);

    /// <summary>Says whether callers need no proof.</summary>
    /// <returns>True when they need none.</returns>
    Task<bool> IsAuthenticationDisabledAsync();
}

/// <summary>Also gives the credentials the bot calls out with.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.authentication.iserviceclientcredentialprovider"/>
[Obsolete("Use ServiceClientCredentialsFactory.")]
public interface IServiceClientCredentialProvider : ICredentialProvider
{
    /// <summary>Gives the credentials the bot calls out with.</summary>
    /// <returns>The credentials.</returns>
    ServiceClientCredentials GetCredentials();
}
