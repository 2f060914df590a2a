using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Proactive.Events;

/// <summary>
/// The proof that a system of the shop sent an event just now: HMAC-SHA256, by the secret that both know, of the time, a full stop and
/// the raw body. Without the time in it, whoever once saw an event could bring it again at any later time.
/// </summary>
internal sealed class EventSignature(IOptions<ProactiveOptions> options, TimeProvider time)
{
    /// <summary>The header with the time, in seconds since 1970.</summary>
    public const string TimeHeader = "X-EcomBot-Timestamp";

    /// <summary>The header with the signature.</summary>
    public const string Header = "X-EcomBot-Signature";

    private const string Scheme = "sha256=";

    /// <summary>Why the headers do not prove the body; null when they do. It takes the same time for any wrong signature.</summary>
    public string? WhyNot(string sentAt, string signature, ReadOnlySpan<byte> body)
    {
        if (!long.TryParse(sentAt, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return $"{TimeHeader} must be the time in seconds since 1970.";
        }
        if (Math.Abs((decimal)time.GetUtcNow().ToUnixTimeSeconds() - seconds) > (decimal)options.Value.SignatureHolds.TotalSeconds)
        {
            return $"{TimeHeader} is more than {options.Value.SignatureHolds.TotalSeconds:0} s from the bot's time.";
        }
        Span<byte> shown = stackalloc byte[HMACSHA256.HashSizeInBytes];
        return signature.StartsWith(Scheme, StringComparison.Ordinal) && signature.Length == Scheme.Length + (2 * shown.Length)
            && Convert.FromHexString(signature.AsSpan(Scheme.Length), shown, out _, out _) == OperationStatus.Done && IsOurs(shown, sentAt, body)
            ? null
            : $"{Header} must be {Scheme} and the HMAC-SHA256 of the time, a full stop and the body, in hexadecimal digits.";
    }

    /// <summary>The signature of a body that is sent at a time.</summary>
    public static byte[] Sign(string secret, string sentAt, ReadOnlySpan<byte> body) =>
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), (byte[])[.. Encoding.UTF8.GetBytes($"{sentAt}."), .. body]);

    private bool IsOurs(ReadOnlySpan<byte> shown, string sentAt, ReadOnlySpan<byte> body)
    {
        var isNew = CryptographicOperations.FixedTimeEquals(shown, Sign(options.Value.Secret, sentAt, body));
        var isOld = options.Value.OldSecret.Length > 0 & CryptographicOperations.FixedTimeEquals(shown, Sign(options.Value.OldSecret, sentAt, body));
        return isNew | isOld;
    }
}
