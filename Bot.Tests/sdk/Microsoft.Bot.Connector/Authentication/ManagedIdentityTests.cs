using System.Net;
using System.Text;
using Microsoft.Bot.Connector.Authentication;

namespace EcomBot.Tests.Sdk.Connector;

public sealed class ManagedIdentityTests
{
    [Fact]
    public async Task The_machine_gives_the_identitys_token()
    {
        var machine = new FakeMachine();
        var credentials = new ManagedIdentityAppCredentials("11111111-1111-1111-1111-111111111111", "https://api.botframework.com", new HttpClient(machine));
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://channel.test/");

        await credentials.ProcessHttpRequestAsync(request, CancellationToken.None);

        Assert.Equal("Bearer machine-token", request.Headers.Authorization?.ToString());
        Assert.Contains(machine.Asked, address => address.Query.Contains("client_id=11111111-1111-1111-1111-111111111111", StringComparison.Ordinal));
        Assert.Contains(machine.Asked,
            address => Uri.UnescapeDataString(address.Query).Contains("resource=https://api.botframework.com", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_identity_that_an_app_trusts_proves_the_app()
    {
        var machine = new FakeMachine();
        var credentials = new FederatedAppCredentials(
            "app", "22222222-2222-2222-2222-222222222222", "tenant", null, new HttpClient(machine));

        Assert.Equal("entra-token", await credentials.GetTokenAsync());
        Assert.Contains("client_assertion=machine-token", Assert.Single(machine.Forms), StringComparison.Ordinal);
    }

    private sealed class FakeMachine : HttpMessageHandler
    {
        private readonly FakeEntraId _entra = new();

        public List<Uri> Asked { get; } = [];

        public List<string> Forms { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Asked.Add(request.RequestUri!);
            if (request.RequestUri!.AbsolutePath.StartsWith("/metadata/", StringComparison.Ordinal))
            {
                return Json($$"""{"access_token":"machine-token","expires_on":"{{DateTimeOffset.UtcNow.AddHours(2).ToUnixTimeSeconds()}}","resource":"r","token_type":"Bearer","client_id":"c"}""");
            }

            if (request.RequestUri.AbsolutePath.EndsWith("/token", StringComparison.Ordinal))
            {
                Forms.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
                return Json("""{"token_type":"Bearer","expires_in":3600,"access_token":"entra-token"}""");
            }

            return await new HttpMessageInvoker(_entra, disposeHandler: false).SendAsync(request, cancellationToken);
        }

        private static HttpResponseMessage Json(string body) =>
            new(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
    }
}
