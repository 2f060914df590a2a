using System.Security.Cryptography;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Newtonsoft.Json.Linq;

namespace EcomBot.Tests.Sdk.Connector;

/// <summary>Issues tokens with keys of its own and names the keys in OpenID metadata on this machine.</summary>
public sealed class TokenAuthority : IAsyncDisposable
{
    public const string AppId = "00000000-0000-0000-0000-00000000b075";
    public const string ServiceUrl = "https://smba.trafficmanager.net/amer/";
    private static readonly RSA[] Keys = [RSA.Create(2048), RSA.Create(2048), RSA.Create(2048)];
    private static readonly JsonWebTokenHandler Handler = new() { SetDefaultTimesOnTokenCreation = false };
    private readonly LoopbackService _metadata;
    // A port may be another authority's later, while keys are kept by the address they came from.
    private readonly string _name = Guid.NewGuid().ToString("N");
    private string[] _endorsements = ["msteams", "webchat"];

    private TokenAuthority(LoopbackService metadata)
    {
        _metadata = metadata;
        _metadata.Answer = request => request.Target == "/keys"
            ? new Reply(200, KeySet().ToString())
            : new Reply(200, $$"""{"issuer":"https://api.botframework.com","jwks_uri":"{{_metadata.Address}}keys"}""");
    }

    /// <summary>The numbers of the keys that the metadata names.</summary>
    public int[] Published { get; set; } = [0];

    /// <summary>How often the keys were fetched.</summary>
    public int Fetched => _metadata.Received.Count(request => request.Target == "/keys");

    /// <summary>The metadata's address.</summary>
    public string MetadataUrl => _metadata.Address + "openid/" + _name;

    public static async Task<TokenAuthority> StartAsync() => new(await LoopbackService.StartAsync());

    /// <summary>Says which channels the keys may speak for.</summary>
    public void Endorse(params string[] channels) => _endorsements = channels;

    /// <summary>Issues a token of a channel; <paramref name="change"/> makes it a wrong one.</summary>
    public static string ChannelToken(Action<SecurityTokenDescriptor>? change = null, int key = 0, bool namesKey = true)
    {
        var now = DateTime.UtcNow;
        var token = new SecurityTokenDescriptor
        {
            Issuer = AuthenticationConstants.ToBotFromChannelTokenIssuer,
            Audience = AppId,
            NotBefore = now.AddMinutes(-1),
            Expires = now.AddMinutes(10),
            Claims = new Dictionary<string, object> { ["serviceurl"] = ServiceUrl },
            SigningCredentials = new SigningCredentials(
                new RsaSecurityKey(Keys[key]) { KeyId = namesKey ? KeyId(key) : null, CryptoProviderFactory = new() { CacheSignatureProviders = false } },
                SecurityAlgorithms.RsaSha256),
        };
        change?.Invoke(token);
        return Handler.CreateToken(token);
    }

    /// <summary>Issues a token of Entra ID, as the Emulator and other bots carry.</summary>
    public static string BotToken(
        string issuer = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/",
        string audience = AppId,
        params (string Name, string Value)[] claims) =>
        ChannelToken(token =>
        {
            token.Issuer = issuer;
            token.Audience = audience;
            token.Claims = claims.ToDictionary(claim => claim.Name, claim => (object)claim.Value);
        });

    /// <summary>The authentication of a bot in a cloud whose keys this authority names.</summary>
    public BotFrameworkAuthentication Cloud(AuthenticationConfiguration? configuration = null, string appId = AppId) =>
        BotFrameworkAuthenticationFactory.Create(
            null,
            true,
            AuthenticationConstants.ToChannelFromBotLoginUrl,
            AuthenticationConstants.ToChannelFromBotOAuthScope,
            AuthenticationConstants.ToBotFromChannelTokenIssuer,
            AuthenticationConstants.OAuthUrl,
            MetadataUrl,
            MetadataUrl,
            "urn:test:caller",
            new PasswordServiceClientCredentialFactory(appId, "password", null, null, null),
            configuration ?? new AuthenticationConfiguration(),
            null,
            null);

    public ValueTask DisposeAsync() => _metadata.DisposeAsync();

    private static string KeyId(int key) => $"key-{key}";

    private JObject KeySet() => new()
    {
        ["keys"] = new JArray(Published.Select(key =>
        {
            var parameters = Keys[key].ExportParameters(false);
            return new JObject
            {
                ["kty"] = "RSA",
                ["use"] = "sig",
                ["kid"] = KeyId(key),
                ["n"] = Base64UrlEncoder.Encode(parameters.Modulus),
                ["e"] = Base64UrlEncoder.Encode(parameters.Exponent),
                ["endorsements"] = new JArray(_endorsements),
            };
        })),
    };
}
