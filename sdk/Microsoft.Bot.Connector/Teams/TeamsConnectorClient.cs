using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>A bot's way to what Microsoft Teams offers beyond conversations.</summary>
/// <remarks>See https://learn.microsoft.com/microsoftteams/platform/bots/how-to/get-teams-context.</remarks>
public interface ITeamsConnectorClient : IDisposable
{
    /// <summary>Where the service is.</summary>
    Uri BaseUri { get; set; }

    /// <summary>How bodies are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>How answers are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>Who is calling.</summary>
    ServiceClientCredentials Credentials { get; }

    /// <summary>What may be asked.</summary>
    ITeamsOperations Teams { get; }
}

/// <inheritdoc cref="ITeamsConnectorClient"/>
public class TeamsConnectorClient : ServiceClient<TeamsConnectorClient>, ITeamsConnectorClient, IRestClient
{
    private static readonly Uri DefaultBaseUri = new("https://api.botframework.com");
    private readonly WireFormat _wire = new();

    public TeamsConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers) : this(handlers) => Use(credentials);

    public TeamsConnectorClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers) => Use(credentials);

    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(baseUri, handlers) => Use(credentials);

    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(baseUri, rootHandler, handlers) => Use(credentials);

    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, customHttpClient, disposeHttpClient: true)
    {
        if (customHttpClient is null)
        {
            InitializeHttpClient(CreateRootHandler(), handlers);
            ConnectorClient.AddDefaultRequestHeaders(HttpClient);
        }
    }

    /// <summary>Sends through an HTTP client of the caller's.</summary>
    /// <param name="baseUri">Where the service is.</param>
    /// <param name="credentials">Who is calling.</param>
    /// <param name="customHttpClient">The HTTP client.</param>
    /// <param name="disposeHttpClient">Whether it ends with this client.</param>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : base(customHttpClient, disposeHttpClient)
    {
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));
        Teams = new TeamsOperations(this);
        Use(credentials);
    }

    protected TeamsConnectorClient(params DelegatingHandler[] handlers) : base(handlers) => Initialize();

    protected TeamsConnectorClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers) : base(rootHandler, handlers) =>
        Initialize();

    protected TeamsConnectorClient(Uri baseUri, params DelegatingHandler[] handlers) : this(handlers) =>
        BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));

    protected TeamsConnectorClient(Uri baseUri, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers) => BaseUri = baseUri ?? throw new ArgumentNullException(nameof(baseUri));

    /// <inheritdoc/>
    public Uri BaseUri { get; set; } = DefaultBaseUri;

    /// <inheritdoc/>
    public JsonSerializerSettings SerializationSettings => _wire.ForWriting;

    /// <inheritdoc/>
    public JsonSerializerSettings DeserializationSettings => _wire.ForReading;

    /// <inheritdoc/>
    public ServiceClientCredentials Credentials { get; private set; }

    /// <inheritdoc/>
    public virtual ITeamsOperations Teams { get; private set; }

    /// <inheritdoc/>
    WireFormat IRestClient.Wire => _wire;

    private void Initialize()
    {
        Teams = new TeamsOperations(this);
        ConnectorClient.AddDefaultRequestHeaders(HttpClient);
    }

    private void Use(ServiceClientCredentials credentials)
    {
        Credentials = credentials ?? throw new ArgumentNullException(nameof(credentials));
        credentials.InitializeServiceClient(this);
    }
}
