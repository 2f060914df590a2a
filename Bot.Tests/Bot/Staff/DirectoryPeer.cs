using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EcomBot.Tests.Sdk.Connector;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EcomBot.Tests.Bot.Staff;

/// <summary>
/// A directory as OpenID Connect Core 1.0 and RFC 7636 describe it: it signs whomever the test says in, and gives tokens for codes only to who
/// knows the secret and the verifier.
/// </summary>
internal sealed class DirectoryPeer : IAsyncDisposable
{
    public const string ClientId = "ecombot-at-the-shop";
    public const string Secret = "the secret of the application";

    private readonly LoopbackService _service;
    private readonly RSA _key = RSA.Create(2048);
    private readonly Dictionary<string, (string Challenge, string Nonce)> _codes = [];

    private DirectoryPeer(LoopbackService service)
    {
        _service = service;
        _service.Answer = Answer;
    }

    /// <summary>Its address.</summary>
    public string Authority => _service.Address.ToString().TrimEnd('/');

    /// <summary>What the next token says of the person.</summary>
    public Dictionary<string, object> Claims { get; } =
        new() { ["sub"] = "pairwise-1", ["oid"] = "person-1", ["name"] = "Grace Hopper", ["roles"] = new[] { "EcomBot.Desk" } };

    /// <summary>The nonce of the next token, where it is not the one that was asked for.</summary>
    public string? Nonce { get; set; }

    /// <summary>Settings of a bot that uses it.</summary>
    public string[] Settings =>
    [
        $"--Staff:OpenId:Authority={Authority}", $"--Staff:OpenId:ClientId={ClientId}", $"--Staff:OpenId:ClientSecret={Secret}",
        "--Staff:OpenId:AgentRole=EcomBot.Desk", "--Staff:OpenId:AdminRole=EcomBot.Admin",
    ];

    public static async Task<DirectoryPeer> StartAsync() => new(await LoopbackService.StartAsync());

    /// <summary>The person signs in there.</summary>
    /// <param name="asked">Where the bot sent the browser.</param>
    /// <returns>Where the directory sends it back to.</returns>
    public string SignIn(Uri asked)
    {
        var query = QueryHelpers.ParseQuery(asked.Query);
        string[] told = [query["response_type"].ToString(), query["code_challenge_method"].ToString(), query["client_id"].ToString()];
        Assert.Equal(["code", "S256", ClientId], told);
        var code = Guid.NewGuid().ToString("N");
        _codes[code] = (query["code_challenge"]!, query["nonce"]!);
        return QueryHelpers.AddQueryString(new Uri(query["redirect_uri"]!).AbsolutePath,
            new Dictionary<string, string?> { ["code"] = code, ["state"] = query["state"] });
    }

    public async ValueTask DisposeAsync()
    {
        await _service.DisposeAsync();
        _key.Dispose();
    }

    private Reply Answer(ReceivedRequest request) => request.Target switch
    {
        "/.well-known/openid-configuration" => Json(new
        {
            issuer = Authority,
            authorization_endpoint = $"{Authority}/authorize",
            token_endpoint = $"{Authority}/token",
            jwks_uri = $"{Authority}/keys",
        }),
        "/keys" => Json(new { keys = new[] { PublicKey() } }),
        "/token" => Redeem(QueryHelpers.ParseQuery(request.Body)),
        _ => new(404),
    };

    private Reply Redeem(Dictionary<string, Microsoft.Extensions.Primitives.StringValues> form)
    {
        if (form["client_secret"] != Secret || !_codes.Remove(form["code"].ToString(), out var asked)
            || Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString()))) != asked.Challenge)
        {
            return new(400, """{"error":"invalid_grant"}""");
        }
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Authority,
            Audience = ClientId,
            Expires = DateTime.UtcNow.AddMinutes(5),
            Claims = new Dictionary<string, object>(Claims) { ["nonce"] = Nonce ?? asked.Nonce },
            SigningCredentials = new(new RsaSecurityKey(_key) { KeyId = "1", CryptoProviderFactory = new() { CacheSignatureProviders = false } },
                SecurityAlgorithms.RsaSha256),
        });
        return Json(new { access_token = "unused", token_type = "Bearer", expires_in = 300, id_token = token });
    }

    private object PublicKey() =>
        _key.ExportParameters(false) is var key
            ? new { kty = "RSA", use = "sig", kid = "1", n = Base64UrlEncoder.Encode(key.Modulus), e = Base64UrlEncoder.Encode(key.Exponent) } : null!;

    private static Reply Json(object value) => new(200, JsonSerializer.Serialize(value), new() { ["Content-Type"] = "application/json" });
}
