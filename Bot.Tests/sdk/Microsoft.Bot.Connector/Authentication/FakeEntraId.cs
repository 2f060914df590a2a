using System.Net;
using System.Text;

namespace EcomBot.Tests.Sdk.Connector;

/// <summary>Plays Entra ID for token requests: gives a token, and keeps what was asked.</summary>
internal sealed class FakeEntraId : HttpMessageHandler
{
    private int _tokens;

    /// <summary>The token requests, oldest first.</summary>
    public List<(Uri Address, string Form)> TokenRequests { get; } = [];

    /// <summary>The status of each answer to a token request. Default 200.</summary>
    public Func<int, HttpStatusCode> Status { get; init; } = _ => HttpStatusCode.OK;

    /// <summary>A client whose requests end here.</summary>
    public HttpClient Client => new(this);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var address = request.RequestUri!;
        if (!address.AbsolutePath.EndsWith("/token", StringComparison.Ordinal))
        {
            return Json(HttpStatusCode.OK, Discovery(address));
        }

        var form = await request.Content!.ReadAsStringAsync(cancellationToken);
        TokenRequests.Add((address, form));
        var status = Status(TokenRequests.Count);
        return status == HttpStatusCode.OK
            ? Json(status, $$"""{"token_type":"Bearer","expires_in":3600,"access_token":"token-{{++_tokens}}"}""")
            : Json(status, """{"error":"invalid_client","error_description":"wrong secret"}""");
    }

    private static string Discovery(Uri address)
    {
        var host = $"https://{address.Host}/tenant";
        return $$"""
            {"tenant_discovery_endpoint":"{{host}}/v2.0/.well-known/openid-configuration","api-version":"1.1","metadata":[
              {"preferred_network":"{{address.Host}}","preferred_cache":"{{address.Host}}","aliases":["{{address.Host}}"]}],
             "token_endpoint":"{{host}}/oauth2/v2.0/token","authorization_endpoint":"{{host}}/oauth2/v2.0/authorize","issuer":"{{host}}/v2.0"}
            """;
    }

    private static HttpResponseMessage Json(HttpStatusCode status, string body) =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
}
