using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Makes clients of channels, and gives the same one again for the same service and audience: a client is costly to
/// make, cheap to keep and safe to share. Two minutes later it makes another, so that an HTTP client factory can renew
/// its handlers and credentials can change.
/// </summary>
internal sealed class ConnectorFactoryImpl : ConnectorFactory
{
    private const int MaxClients = 256;
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(2);

    private readonly string _appId;
    private readonly string _toChannelFromBotOAuthScope;
    private readonly string _loginEndpoint;
    private readonly bool _validateAuthority;
    private readonly ServiceClientCredentialsFactory _credentialFactory;
    private readonly IHttpClientFactory _httpClientFactory;
    private readonly ExpiringCache<(string ServiceUrl, string Audience), Task<IConnectorClient>> _clients;

    internal ConnectorFactoryImpl(
        string appId,
        string toChannelFromBotOAuthScope,
        string loginEndpoint,
        bool validateAuthority,
        ServiceClientCredentialsFactory credentialFactory,
        IHttpClientFactory httpClientFactory,
        ILogger logger)
    {
        _appId = appId;
        _toChannelFromBotOAuthScope = toChannelFromBotOAuthScope;
        _loginEndpoint = loginEndpoint;
        _validateAuthority = validateAuthority;
        _credentialFactory = credentialFactory;
        _httpClientFactory = httpClientFactory;
        _clients = new(MaxClients, Lifetime, TimeProvider.System);
    }

    /// <inheritdoc/>
    public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(serviceUrl);
        return _clients.TryGet((serviceUrl, audience), out var client) ? client : MakeAsync(serviceUrl, audience, cancellationToken);
    }

    private async Task<IConnectorClient> MakeAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
    {
        var credentials = await _credentialFactory.CreateCredentialsAsync(
            _appId, audience ?? _toChannelFromBotOAuthScope, _loginEndpoint, _validateAuthority, cancellationToken);
        var http = _httpClientFactory?.CreateClient() ?? SharedHttpClient.Instance;
        ConnectorClient.AddDefaultRequestHeaders(http);

        // Who gets the client may dispose it, as the documentation shows: that ends nothing, it is others' as well.
        IConnectorClient client = new ConnectorClient(new Uri(serviceUrl), credentials, http, disposeHttpClient: false);
        _clients.Keep((serviceUrl, audience), Task.FromResult(client));
        return client;
    }
}
