using System.Text;
using EcomBot.Commerce.Customers;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace EcomBot.Bot.SignIn;

/// <summary>Reads the tokens by which the shop's back end says who a customer is.</summary>
internal sealed class PageTokens(IOptions<PageTokenOptions> options, TimeProvider time)
{
    /// <summary>Whom a token is made for.</summary>
    public const string Audience = "ecombot";

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };

    /// <summary>The customer of a token; null when it is forged, malformed, expired or holds for too long.</summary>
    public async Task<CustomerId?> ReadAsync(string token)
    {
        if (options.Value.Secret is not { Length: > 0 } secret)
        {
            return null;
        }
        var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
        {
            ValidateIssuer = false,
            ValidAudience = Audience,
            ValidAlgorithms = [SecurityAlgorithms.HmacSha256],
            IssuerSigningKey = new SymmetricSecurityKey(Encoding.UTF8.GetBytes(secret)),
            RequireExpirationTime = true,
            LifetimeValidator = (_, expires, _, _) => Holds(expires),
        });
        return result.IsValid && result.Claims.TryGetValue("sub", out var customer) && customer is string { Length: > 0 } id ? new CustomerId(id) : null;
    }

    private bool Holds(DateTime? expires) => time.GetUtcNow().UtcDateTime is var now && expires > now && expires <= now + options.Value.Longest;
}
