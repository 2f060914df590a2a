using System.Security.Claims;
using System.Security.Cryptography;
using EcomBot.Bot.Storage;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Issues and checks the tokens of conversations: signed, bound to one conversation and, where one is named, to one user.</summary>
internal sealed class DirectLineTokens(SigningKeys keys, IOptions<DirectLineOptions> options, TimeProvider time)
{
    private const string Issuer = "ecombot-directline";
    private readonly JsonWebTokenHandler _handler = new() { SetDefaultTimesOnTokenCreation = false, MapInboundClaims = false };
    private SymmetricSecurityKey? _key;

    /// <summary>A new name for a conversation or a user, which cannot be guessed.</summary>
    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));

    /// <summary>A token for one conversation.</summary>
    /// <param name="conversationId">The conversation it opens.</param>
    /// <param name="userId">The user it speaks as; null leaves that to its bearer.</param>
    /// <param name="cancellationToken">Ends the wait for the key.</param>
    public async Task<TokenResponse> IssueAsync(string conversationId, string? userId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var lifetime = options.Value.TokenLifetime;
        var token = _handler.CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Issuer,
            Audience = Issuer,
            IssuedAt = now,
            NotBefore = now,
            Expires = now + lifetime,
            Subject = new ClaimsIdentity(Claims(conversationId, userId)),
            SigningCredentials = new SigningCredentials(await KeyAsync(cancellationToken), SecurityAlgorithms.HmacSha256),
        });
        return new(conversationId, token, (int)lifetime.TotalSeconds);
    }

    /// <summary>Reads a token.</summary>
    /// <returns>Its bearer; null when it is forged, malformed or expired.</returns>
    public async Task<(DirectLineCaller? Caller, bool Expired)> ReadAsync(string token, CancellationToken cancellationToken)
    {
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidIssuer = Issuer,
            ValidAudience = Issuer,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = await KeyAsync(cancellationToken),
            LifetimeValidator = (_, expires, _, _) => expires > time.GetUtcNow().UtcDateTime,
        });
        return result.IsValid
            ? (new((string)result.Claims["conv"], result.Claims.TryGetValue("user", out var user) ? (string)user : null), false)
            : (null, result.Exception is SecurityTokenInvalidLifetimeException);
    }

    private static IEnumerable<Claim> Claims(string conversationId, string? userId)
    {
        yield return new("conv", conversationId);
        if (userId is not null)
        {
            yield return new("user", userId);
        }
    }

    private async Task<SymmetricSecurityKey> KeyAsync(CancellationToken cancellationToken) =>
        _key ??= new(await keys.GetAsync("directline", cancellationToken));
}
