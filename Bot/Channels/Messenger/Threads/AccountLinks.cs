using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using EcomBot.Commerce.Customers;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.Messenger.Threads;

/// <summary>
/// Reads the authorization codes that the shop gives customers who signed in on its page: <c>CLAIMS.SIGNATURE</c>, both base64url;
/// the claims are <c>{"sub": customer, "exp": seconds since 1970}</c>, the signature HMAC-SHA256 of the first part.
/// </summary>
internal sealed class AccountLinks(IOptions<MessengerOptions> options, TimeProvider time)
{
    private const int Longest = 1024;
    private static readonly TimeSpan LongestLife = TimeSpan.FromHours(1);

    /// <summary>The customer that a code is for; null for one that the shop did not sign, or that is over.</summary>
    public CustomerId? Read(string? code)
    {
        if (options.Value.LinkSecret.Length == 0 || code is not { Length: <= Longest } || code.Split('.') is not [var claims, var signature]
            || !Base64Url.IsValid(claims) || !Base64Url.IsValid(signature))
        {
            return null;
        }
        var expected = HMACSHA256.HashData(Encoding.UTF8.GetBytes(options.Value.LinkSecret), Encoding.UTF8.GetBytes(claims));
        return CryptographicOperations.FixedTimeEquals(expected, Base64Url.DecodeFromChars(signature)) ? CustomerIn(Base64Url.DecodeFromChars(claims)) : null;
    }

    private CustomerId? CustomerIn(byte[] json)
    {
        try
        {
            var claims = JsonSerializer.Deserialize<Claims>(json, JsonSerializerOptions.Web);
            var left = TimeSpan.FromSeconds(claims?.Exp ?? 0) - (time.GetUtcNow() - DateTimeOffset.UnixEpoch);
            return claims?.Sub is { Length: > 0 } customer && left > TimeSpan.Zero && left <= LongestLife ? new(customer) : null;
        }
        catch (Exception malformed) when (malformed is JsonException or OverflowException)
        {
            return null;
        }
    }

    private sealed record Claims(string? Sub, long Exp);
}
