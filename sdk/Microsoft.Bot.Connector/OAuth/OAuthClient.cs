using System.Net;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;
using static Microsoft.Bot.Connector.Addresses;

namespace Microsoft.Bot.Connector;

/// <inheritdoc cref="IOAuthClient"/>
public class OAuthClient : ServiceClient<OAuthClient>, IOAuthClient, IRestClient
{
    private static readonly Uri DefaultBaseUri = new("https://token.botframework.com");
    private readonly WireFormat _wire = new();

    public OAuthClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers) : this(handlers) => Use(credentials);

    public OAuthClient(ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : this(httpClient, disposeHttpClient) => Use(credentials);

    public OAuthClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers) => Use(credentials);

    public OAuthClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(baseUri, handlers) => Use(credentials);

    public OAuthClient(Uri baseUri, ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(baseUri, rootHandler, handlers) => Use(credentials);

    protected OAuthClient(HttpClient httpClient, bool disposeHttpClient) : base(httpClient, disposeHttpClient) => Initialize();

    protected OAuthClient(params DelegatingHandler[] handlers) : base(handlers) => Initialize();

    protected OAuthClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers) : base(rootHandler, handlers) => Initialize();

    protected OAuthClient(Uri baseUri, params DelegatingHandler[] handlers) : this(handlers) =>
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));

    protected OAuthClient(Uri baseUri, HttpClientHandler rootHandler, params DelegatingHandler[] handlers) : this(rootHandler, handlers) =>
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));

    /// <inheritdoc/>
    public Uri BaseUri { get; set; } = DefaultBaseUri;

    /// <inheritdoc/>
    public JsonSerializerSettings SerializationSettings => _wire.ForWriting;

    /// <inheritdoc/>
    public JsonSerializerSettings DeserializationSettings => _wire.ForReading;

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials { get; private set; }

    /// <inheritdoc/>
    public virtual IBotSignIn BotSignIn { get; private set; }

    /// <inheritdoc/>
    public virtual IUserToken UserToken { get; private set; }

    /// <inheritdoc/>
    WireFormat IRestClient.Wire => _wire;

    /// <summary>Gives where and how a user signs in.</summary>
    /// <param name="state">What the sign-in is for, as <see cref="TokenExchangeState"/> in base64.</param>
    /// <param name="codeChallenge">A proof key; may be null.</param>
    /// <param name="emulatorUrl">The Emulator's address; may be null.</param>
    /// <param name="finalRedirect">Where the user goes at the end; may be null.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The address, and what a token may be exchanged for.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="HttpOperationException">The service refused.</exception>
    public Task<HttpOperationResponse<SignInResource>> GetSignInResourceWithHttpMessagesAsync(
        string state, string codeChallenge = null, string emulatorUrl = null, string finalRedirect = null,
        Dictionary<string, List<string>> customHeaders = null, CancellationToken cancellationToken = default) =>
        new RestCall
        {
            Method = HttpMethod.Get,
            Path = WithQuery(
                "api/botsignin/GetSignInResource",
                ("state", Required(state, nameof(state))),
                ("code_challenge", codeChallenge),
                ("emulatorUrl", emulatorUrl),
                ("finalRedirect", finalRedirect)),
            Accepted = Statuses.Ok,
            Headers = customHeaders,
            Error = RestErrors.Plain,
        }.SendAsync<SignInResource>(this, cancellationToken);

    /// <summary>Exchanges a token or an address for a token of a user.</summary>
    /// <param name="userId">The user.</param>
    /// <param name="connectionName">The connection, as the bot's registration names it.</param>
    /// <param name="channelId">The user's channel.</param>
    /// <param name="exchangeRequest">What is exchanged.</param>
    /// <param name="customHeaders">Headers to send as well.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>A <see cref="TokenResponse"/>, or an <see cref="ErrorResponse"/> where the exchange was refused.</returns>
    /// <exception cref="ValidationException">An argument is missing.</exception>
    /// <exception cref="ErrorResponseException">The service failed.</exception>
    public Task<HttpOperationResponse<object>> ExchangeAsyncWithHttpMessagesAsync(
        string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest, Dictionary<string, List<string>> customHeaders = null,
        CancellationToken cancellationToken = default) =>
        new RestCall
        {
            Method = HttpMethod.Post,
            Path = WithQuery(
                "api/usertoken/exchange",
                ("userId", Required(userId, nameof(userId))),
                ("connectionName", Required(connectionName, nameof(connectionName))),
                ("channelId", Required(channelId, nameof(channelId)))),
            Accepted = Statuses.Exchanged,
            Body = Required(exchangeRequest, nameof(exchangeRequest)),
            Headers = customHeaders,
        }.SendAsync<object>(this, ReadExchange, cancellationToken);

    private static object ReadExchange(WireFormat wire, HttpStatusCode status, byte[] answer) =>
        status == HttpStatusCode.OK ? wire.Read<TokenResponse>(answer) : wire.Read<ErrorResponse>(answer);

    private void Initialize()
    {
        BotSignIn = new BotSignIn(this);
        UserToken = new UserToken(this);
    }

    private void Use(ServiceClientCredentials credentials)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        credentials.InitializeServiceClient(this);
    }
}
