using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gives the credentials a bot calls out with, and says which app ids are its own.</summary>
/// <remarks>See https://learn.microsoft.com/azure/bot-service/bot-service-quickstart-registration for the kinds of app.</remarks>
public abstract class ServiceClientCredentialsFactory
{
    /// <summary>Says whether an app id is the bot's.</summary>
    /// <param name="appId">The app id a token names.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>True when it is.</returns>
    public abstract Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken);

    /// <summary>Says whether callers need no proof: the bot has no app id.</summary>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>True when they need none.</returns>
    public abstract Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken);

    /// <summary>Gives the credentials for calls to somebody.</summary>
    /// <param name="appId">The app id to call with.</param>
    /// <param name="audience">Whom tokens are for.</param>
    /// <param name="loginEndpoint">The address tokens are asked of, which names the cloud.</param>
    /// <param name="validateAuthority">Whether that address is checked against the known clouds.</param>
    /// <param name="cancellationToken">Ends the wait.</param>
    /// <returns>The credentials.</returns>
    /// <exception cref="InvalidOperationException">The app id is not the bot's.</exception>
    public abstract Task<ServiceClientCredentials> CreateCredentialsAsync(
        string appId, string audience, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken);
}
