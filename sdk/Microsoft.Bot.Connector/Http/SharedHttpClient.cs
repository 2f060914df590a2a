namespace Microsoft.Bot.Connector;

/// <summary>The HTTP client of everybody who brings none: one for the process, its connections renewed every two minutes.</summary>
internal static class SharedHttpClient
{
    /// <summary>How long a connection is used, so that a changed address is noticed.</summary>
    private static readonly TimeSpan ConnectionLifetime = TimeSpan.FromMinutes(2);

    /// <summary>The client; never disposed.</summary>
    internal static readonly HttpClient Instance = Create();

    private static HttpClient Create()
    {
        var client = new HttpClient(new SocketsHttpHandler
        {
            PooledConnectionLifetime = ConnectionLifetime,
            UseCookies = false,
        });
        ConnectorClient.AddDefaultRequestHeaders(client);
        return client;
    }
}
