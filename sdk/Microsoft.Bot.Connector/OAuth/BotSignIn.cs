using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using static Microsoft.Bot.Connector.Addresses;

namespace Microsoft.Bot.Connector;

/// <inheritdoc cref="IBotSignIn"/>
public class BotSignIn : IServiceOperations<OAuthClient>, IBotSignIn
{
    public BotSignIn(OAuthClient client)
    {
        ArgumentNullException.ThrowIfNull(client);
        Client = client;
    }

    /// <inheritdoc/>
    public OAuthClient Client { get; }

    /// <inheritdoc/>
    public Task<HttpOperationResponse<string>> GetSignInUrlWithHttpMessagesAsync(
        string state, string codeChallenge = null, string emulatorUrl = null, string finalRedirect = null,
        Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        new RestCall
        {
            Method = HttpMethod.Get,
            Path = WithQuery(
                "api/botsignin/GetSignInUrl",
                ("state", Required(state, nameof(state))),
                ("code_challenge", codeChallenge),
                ("emulatorUrl", emulatorUrl),
                ("finalRedirect", finalRedirect)),
            Accepted = Statuses.Ok,
            Headers = customHeaders,
            Error = RestErrors.Plain,
        }.SendAsync(Client, static (_, _, answer) => Encoding.UTF8.GetString(answer), cancellationToken);
}

/// <summary>The addresses users sign in at, without the HTTP messages.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.connector.botsigninextensions"/>
public static class BotSignInExtensions
{
    /// <inheritdoc cref="IBotSignIn.GetSignInUrlWithHttpMessagesAsync"/>
    /// <param name="operations">The operations.</param>
    public static Task<string> GetSignInUrlAsync(
        this IBotSignIn operations, string state, string codeChallenge = null, string emulatorUrl = null, string finalRedirect = null,
        CancellationToken cancellationToken = default) =>
        operations.GetSignInUrlWithHttpMessagesAsync(state, codeChallenge, emulatorUrl, finalRedirect, null, cancellationToken).BodyAsync();

    /// <inheritdoc cref="OAuthClient.GetSignInResourceWithHttpMessagesAsync"/>
    /// <param name="operations">The client.</param>
    public static Task<SignInResource> GetSignInResourceAsync(
        this OAuthClient operations, string state, string codeChallenge = null, string emulatorUrl = null, string finalRedirect = null,
        CancellationToken cancellationToken = default) =>
        operations.GetSignInResourceWithHttpMessagesAsync(state, codeChallenge, emulatorUrl, finalRedirect, null, cancellationToken).BodyAsync();
}
