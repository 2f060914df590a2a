using System.Security.Cryptography;
using System.Text;

namespace EcomBot.Bot.Channels.Messenger.Webhook;

/// <summary>The proof that Meta sent a body: HMAC-SHA256 of its raw bytes by the app's secret
/// (developers.facebook.com/docs/messenger-platform/webhooks).</summary>
internal static class MessengerSignature
{
    private const string Scheme = "sha256=";

    /// <summary>Whether a header proves the body. It takes the same time for any wrong signature.</summary>
    /// <param name="header">The value of <c>X-Hub-Signature-256</c>.</param>
    /// <param name="body">The body as it came.</param>
    /// <param name="secret">The app's secret.</param>
    public static bool IsValid(string header, ReadOnlySpan<byte> body, string secret)
    {
        Span<byte> shown = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return header.StartsWith(Scheme, StringComparison.Ordinal)
            && header.Length == Scheme.Length + (2 * shown.Length)
            && Convert.FromHexString(header.AsSpan(Scheme.Length), shown, out _, out _) == System.Buffers.OperationStatus.Done
            && CryptographicOperations.FixedTimeEquals(shown, HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), body));
    }
}
