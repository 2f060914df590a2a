using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>A bot's way to the conversations of a channel.</summary>
/// <remarks>See https://learn.microsoft.com/azure/bot-service/rest-api/bot-framework-rest-connector-api-reference.</remarks>
public interface IConnectorClient : IDisposable
{
    /// <summary>Where the channel's service is.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How bodies are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How answers are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>Who is calling.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>The files that the channel keeps.</summary>
    IAttachments Attachments { get; }

    /// <summary>The conversations.</summary>
    IConversations Conversations { get; }
}

/// <inheritdoc cref="IConnectorClient"/>
public partial class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient, IRestClient
{
    private static readonly Uri DefaultBaseUri = new("https://api.botframework.com");
    private readonly WireFormat _wire = new();

    public ConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(handlers) => Use(credentials ?? throw new ArgumentNullException(nameof(credentials)));

    public ConnectorClient(ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : this(httpClient, disposeHttpClient) => Use(credentials ?? throw new ArgumentNullException(nameof(credentials)));

    public ConnectorClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers) => Use(credentials ?? throw new ArgumentNullException(nameof(credentials)));

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(baseUri, handlers) => Use(credentials ?? throw new ArgumentNullException(nameof(credentials)));

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(baseUri, rootHandler, handlers) => Use(credentials ?? throw new ArgumentNullException(nameof(credentials)));

    public ConnectorClient(Uri baseUri, string microsoftAppId = null, string microsoftAppPassword = null, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), true, handlers)
    {
    }

    public ConnectorClient(
        Uri baseUri, MicrosoftAppCredentials credentials, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, handlers) => Use(credentials);

    /// <summary>Sends through an HTTP client of the caller's, which ends with this client.</summary>
    /// <param name="baseUri">Where the channel's service is.</param>
    /// <param name="credentials">Who is calling; may be null.</param>
    /// <param name="customHttpClient">The HTTP client; null makes one.</param>
    /// <param name="addJwtTokenRefresher">Not used.</param>
    /// <param name="handlers">Handlers in front of an HTTP client that is made.</param>
    public ConnectorClient(
        Uri baseUri, MicrosoftAppCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, (ServiceClientCredentials)credentials, customHttpClient, addJwtTokenRefresher, handlers)
    {
    }

    /// <summary>Sends through an HTTP client of the caller's.</summary>
    /// <param name="baseUri">Where the channel's service is.</param>
    /// <param name="credentials">Who is calling; may be null.</param>
    /// <param name="customHttpClient">The HTTP client.</param>
    /// <param name="disposeHttpClient">Whether it ends with this client.</param>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : this(customHttpClient, disposeHttpClient)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Use(credentials);
    }

    /// <summary>Sends through an HTTP client of the caller's, which ends with this client.</summary>
    /// <param name="baseUri">Where the channel's service is.</param>
    /// <param name="credentials">Who is calling; may be null.</param>
    /// <param name="customHttpClient">The HTTP client; null makes one.</param>
    /// <param name="addJwtTokenRefresher">Not used.</param>
    /// <param name="handlers">Handlers in front of an HTTP client that is made.</param>
    public ConnectorClient(
        Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, customHttpClient, CreateRootHandler, handlers) => Use(credentials);

    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        HttpClientHandler httpClientHandler,
        bool addJwtTokenRefresher = true,
        HttpClient customHttpClient = null,
        params DelegatingHandler[] handlers)
        : this(baseUri, customHttpClient, () => httpClientHandler, handlers) => Use(credentials);

    protected ConnectorClient(HttpClient httpClient, bool disposeHttpClient) : base(httpClient, disposeHttpClient) =>
        Initialize(ownsHttpClient: httpClient is null);

    protected ConnectorClient(params DelegatingHandler[] handlers) : base(handlers) => Initialize(ownsHttpClient: true);

    protected ConnectorClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers) : base(rootHandler, handlers) =>
        Initialize(ownsHttpClient: true);

    protected ConnectorClient(Uri baseUri, params DelegatingHandler[] handlers) : this(handlers) =>
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));

    protected ConnectorClient(Uri baseUri, HttpClientHandler rootHandler, params DelegatingHandler[] handlers) : this(rootHandler, handlers) =>
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));

    private ConnectorClient(Uri baseUri, HttpClient customHttpClient, Func<HttpClientHandler> rootHandler, DelegatingHandler[] handlers)
        : base(customHttpClient, disposeHttpClient: true)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        if (customHttpClient is null)
        {
            InitializeHttpClient(rootHandler(), handlers);
        }

        Initialize(ownsHttpClient: customHttpClient is null);
    }

    /// <inheritdoc/>
    public Uri BaseUri { get; set; } = DefaultBaseUri;

    /// <inheritdoc/>
    public JsonSerializerSettings SerializationSettings => _wire.ForWriting;

    /// <inheritdoc/>
    public JsonSerializerSettings DeserializationSettings => _wire.ForReading;

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials { get; private set; }

    /// <inheritdoc/>
    public virtual IAttachments Attachments { get; private set; }

    /// <inheritdoc/>
    public virtual IConversations Conversations { get; private set; }

    /// <inheritdoc/>
    WireFormat IRestClient.Wire => _wire;

    private void Initialize(bool ownsHttpClient)
    {
        Attachments = new Attachments(this);
        Conversations = new Conversations(this);
        if (ownsHttpClient)
        {
            AddDefaultRequestHeaders(HttpClient);
        }
    }

    private void Use(ServiceClientCredentials credentials)
    {
        Credentials = credentials;
        credentials?.InitializeServiceClient(this);
    }
}
