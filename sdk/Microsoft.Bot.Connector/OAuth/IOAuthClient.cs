using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A bot's way to the token service, which keeps the users' sign-ins.</summary>
/// <remarks>See https://learn.microsoft.com/azure/bot-service/bot-builder-concept-authentication.</remarks>
public interface IOAuthClient : IDisposable
{
    /// <summary>Where the token service is.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How bodies are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How answers are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>Who is calling.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>Sign-in addresses.</summary>
    IBotSignIn BotSignIn { get; }

    /// <summary>The users' tokens.</summary>
    IUserToken UserToken { get; }
}

/// <summary>The addresses users sign in at.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.ibotsignin"/>
public interface IBotSignIn
{
    /// <summary>Gives the address a user signs in at.</summary>
    /// <param name="state">What the sign-in is for, as <see cref="TokenExchangeState"/> in base64.</param>
    /// <param name="codeChallenge">A proof key; may be null.</param>
    /// <param name="emulatorUrl">The Emulator's address; may be null.</param>
    /// <param name="finalRedirect">Where the user goes at the end; may be null.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The address.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="HttpOperationException">The service refused.</exception>
    Task<HttpOperationResponse<string>> GetSignInUrlWithHttpMessagesAsync(
        string state, string codeChallenge = null, string emulatorUrl = null, string finalRedirect = null,
        Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default);
}

/// <summary>The tokens of users who are signed in.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.iusertoken"/>
public interface IUserToken
{
    /// <summary>Gives a user's token.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="connectionName">The connection, as the bot's registration names it.</param>
    /// <param name="channelId">The user's channel; may be null.</param>
    /// <param name="code">The code the user was shown; may be null.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The token; null where the user is not signed in.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The service refused.</exception>
    Task<HttpOperationResponse<TokenResponse>> GetTokenWithHttpMessagesAsync(
        string userId, string connectionName, string channelId = null, string code = null, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gives a user's tokens for several resources of Entra ID.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="connectionName">The connection, as the bot's registration names it.</param>
    /// <param name="aadResourceUrls">The resources.</param>
    /// <param name="channelId">The user's channel; may be null.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The tokens by resource.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The service refused.</exception>
    Task<HttpOperationResponse<IDictionary<string, TokenResponse>>> GetAadTokensWithHttpMessagesAsync(
        string userId, string connectionName, AadResourceUrls aadResourceUrls, string channelId = null, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Signs a user out.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="connectionName">The connection; null for all.</param>
    /// <param name="channelId">The user's channel; may be null.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>What the service said.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The service refused.</exception>
    Task<HttpOperationResponse<object>> SignOutWithHttpMessagesAsync(
        string userId, string connectionName = null, string channelId = null, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);

    /// <summary>Gives which connections a user is signed in to.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="channelId">The user's channel; may be null.</param>
    /// <param name="include">The connections asked about, with commas between; null for all.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The connections.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The service refused.</exception>
    Task<HttpOperationResponse<IList<TokenStatus>>> GetTokenStatusWithHttpMessagesAsync(
        string userId, string channelId = null, string include = null, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default);
}
