using System.Security.Cryptography;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Microsoft.Rest;

namespace EcomBot.Benchmarks.Load;

/// <summary>
/// Stands in for the channels' token issuer: names a key of its own as OpenID metadata on this machine and signs tokens
/// with it, so that a bot checks callers as it does in the cloud, with nothing left out.
/// </summary>
internal sealed class LocalAuthority : IAsyncDisposable
{
    private const string AppId = "00000000-0000-0000-0000-00000000b075";
    private const string KeyId = "local";
    private static readonly TimeSpan TokenLifetime = TimeSpan.FromHours(1);

    private readonly RSA _key = RSA.Create(2048);
    private readonly WebApplication _server;

    private LocalAuthority(WebApplication server) => _server = server;

    /// <summary>The configuration of a bot whose channels' tokens are issued here.</summary>
    public IConfiguration Configuration => new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
    {
        ["ToChannelFromBotLoginUrl"] = AuthenticationConstants.ToChannelFromBotLoginUrl,
        ["ToChannelFromBotOAuthScope"] = AuthenticationConstants.ToChannelFromBotOAuthScope,
        ["ToBotFromChannelTokenIssuer"] = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        ["OAuthUrl"] = AuthenticationConstants.OAuthUrl,
        ["ToBotFromChannelOpenIdMetadataUrl"] = $"{_server.Urls.First()}/openid",
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = $"{_server.Urls.First()}/openid",
        ["CallerId"] = "urn:local",
    }).Build();

    /// <summary>What the bot signs replies with: a token that is at hand, as it is between two requests for a new one.</summary>
    public static ServiceClientCredentialsFactory Credentials { get; } = new TokenAtHand();

    /// <summary>Starts to name the key.</summary>
    public static async Task<LocalAuthority> StartAsync(CancellationToken cancellationToken)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var authority = new LocalAuthority(builder.Build());
        authority._server.MapGet("/openid",
            () => new { issuer = AuthenticationConstants.ToBotFromChannelTokenIssuer, jwks_uri = $"{authority._server.Urls.First()}/keys" });
        authority._server.MapGet("/keys", () => new { keys = new[] { authority.PublicKey() } });
        await authority._server.StartAsync(cancellationToken);
        return authority;
    }

    /// <summary>A token of a channel whose service is at an address.</summary>
    public string TokenFor(string serviceUrl) => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
        Audience = AppId,
        Expires = DateTime.UtcNow + TokenLifetime,
        Claims = new Dictionary<string, object> { [AuthenticationConstants.ServiceUrlClaim] = serviceUrl },
        SigningCredentials = new(new RsaSecurityKey(_key) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256),
    });

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _key.Dispose();
    }

    private object PublicKey()
    {
        var key = _key.ExportParameters(false);
        return new
        {
            kty = "RSA",
            use = "sig",
            kid = KeyId,
            n = Base64UrlEncoder.Encode(key.Modulus),
            e = Base64UrlEncoder.Encode(key.Exponent),
            endorsements = new[] { "webchat" }
        };
    }

    private sealed class TokenAtHand : ServiceClientCredentialsFactory
    {
        private readonly TokenCredentials _credentials = new("local");

        public override Task<bool> IsValidAppIdAsync(string appId, CancellationToken cancellationToken) => Task.FromResult(appId == AppId);

        public override Task<bool> IsAuthenticationDisabledAsync(CancellationToken cancellationToken) => Task.FromResult(false);

        public override Task<ServiceClientCredentials> CreateCredentialsAsync(
            string appId, string oauthScope, string loginEndpoint, bool validateAuthority, CancellationToken cancellationToken) =>
            Task.FromResult<ServiceClientCredentials>(_credentials);
    }
}
