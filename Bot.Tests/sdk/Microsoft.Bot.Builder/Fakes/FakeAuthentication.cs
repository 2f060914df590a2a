using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace EcomBot.Tests.Sdk.Builder.Fakes;

/// <summary>Knows the caller <c>good</c>, and gives clients that answer with a handler.</summary>
internal sealed class FakeAuthentication(HttpMessageHandler handler) : BotFrameworkAuthentication
{
    public List<(string ServiceUrl, string? Audience)> Clients { get; } = [];

    public override Task<AuthenticateRequestResult> AuthenticateRequestAsync(Activity activity, string authHeader, CancellationToken cancellationToken) =>
        authHeader == "good"
            ? Task.FromResult(new AuthenticateRequestResult
            {
                Audience = "channel",
                CallerId = "caller",
                ClaimsIdentity = new ClaimsIdentity(),
                ConnectorFactory = new Factory(this, handler)
            })
            : throw new UnauthorizedAccessException();

    public override Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(string authHeader, string channelIdHeader,
        CancellationToken cancellationToken) =>
        throw new UnauthorizedAccessException();

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) => new Factory(this, handler);

    public override Task<UserTokenClient> CreateUserTokenClientAsync(ClaimsIdentity claimsIdentity, CancellationToken cancellationToken) =>
        Task.FromResult<UserTokenClient>(new NoTokens());

    private sealed class Factory(FakeAuthentication authentication, HttpMessageHandler handler) : ConnectorFactory
    {
        public override Task<IConnectorClient> CreateAsync(string serviceUrl, string audience, CancellationToken cancellationToken)
        {
            authentication.Clients.Add((serviceUrl, audience));
            var http = new HttpClient(handler, disposeHandler: false);
            return Task.FromResult<IConnectorClient>(new ConnectorClient(new Uri(serviceUrl), MicrosoftAppCredentials.Empty, http, disposeHttpClient: false));
        }
    }

    private sealed class NoTokens : UserTokenClient
    {
        public override Task<TokenResponse> ExchangeTokenAsync(string userId, string connectionName, string channelId, TokenExchangeRequest exchangeRequest,
            CancellationToken cancellationToken) => Task.FromResult<TokenResponse>(null!);

        public override Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(string userId, string connectionName, string[] resourceUrls,
            string channelId, CancellationToken cancellationToken) => Task.FromResult(new Dictionary<string, TokenResponse>());

        public override Task<SignInResource> GetSignInResourceAsync(string connectionName, Activity activity, string finalRedirect,
            CancellationToken cancellationToken) => Task.FromResult(new SignInResource());

        public override Task<TokenStatus[]> GetTokenStatusAsync(string userId, string channelId, string includeFilter, CancellationToken cancellationToken) =>
            Task.FromResult<TokenStatus[]>([]);

        public override Task<TokenResponse> GetUserTokenAsync(string userId, string connectionName, string channelId, string magicCode,
            CancellationToken cancellationToken) => Task.FromResult<TokenResponse>(null!);

        public override Task SignOutUserAsync(string userId, string connectionName, string channelId,
            CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
