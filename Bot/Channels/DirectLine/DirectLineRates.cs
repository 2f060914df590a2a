using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace EcomBot.Bot.Channels.DirectLine;

/// <summary>Counts what customers and addresses ask for, each in a bucket that fills up again within a minute.</summary>
/// <remarks>
/// A bucket is chosen by a hash that is another one in every process, so that however many ask, there are no more than
/// <see cref="MostBuckets"/> of a kind, and nobody can aim at somebody else's.
/// </remarks>
internal sealed class DirectLineRates(IOptions<DirectLineOptions> options) : IDisposable
{
    private const int MostBuckets = 16_384;

    // An IPv6 customer has a whole network of addresses.
    private const int BytesOfANetwork = 8;

    private readonly PartitionedRateLimiter<string> _activities = Limiter(options.Value.Limits.ActivitiesPerUser);
    private readonly PartitionedRateLimiter<string> _conversations = Limiter(options.Value.Limits.ConversationsPerAddress);
    private readonly PartitionedRateLimiter<string> _requests = Limiter(options.Value.Limits.RequestsPerAddress);

    /// <summary>Why another request of the caller's address is not heard now, or null when it is.</summary>
    public IResult? OfRequest(HttpContext context) => Refusal(_requests, AddressOf(context), context);

    /// <summary>Why another conversation is not opened for the caller's address now, or null when it is.</summary>
    public IResult? OfConversation(HttpContext context) => Refusal(_conversations, AddressOf(context), context);

    /// <summary>Why another message or file of a customer is not taken now, or null when it is.</summary>
    public IResult? OfActivity(DirectLineCaller caller, string conversationId, HttpContext context) =>
        caller == DirectLineCaller.BackEnd ? null : Refusal(_activities, caller.UserId ?? conversationId, context);

    /// <inheritdoc/>
    public void Dispose()
    {
        _activities.Dispose();
        _conversations.Dispose();
        _requests.Dispose();
    }

    private static PartitionedRateLimiter<string> Limiter(int perMinute) => PartitionedRateLimiter.Create<string, int>(key =>
        RateLimitPartition.GetTokenBucketLimiter((key.GetHashCode(StringComparison.Ordinal) & int.MaxValue) % MostBuckets, _ => new()
        {
            TokenLimit = perMinute,
            TokensPerPeriod = 1,
            ReplenishmentPeriod = TimeSpan.FromMinutes(1) / perMinute,
        }));

    private static IResult? Refusal(PartitionedRateLimiter<string> limiter, string key, HttpContext context)
    {
        using var lease = limiter.AttemptAcquire(key);
        return lease.IsAcquired ? null
            : DirectLineError.TooMany(context, lease.TryGetMetadata(MetadataName.RetryAfter, out var wait) ? wait : TimeSpan.FromMinutes(1));
    }

    private static string AddressOf(HttpContext context)
    {
        var address = context.Connection.RemoteIpAddress ?? IPAddress.None;
        address = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return address.AddressFamily == AddressFamily.InterNetworkV6 ? Convert.ToHexString(address.GetAddressBytes(), 0, BytesOfANetwork) : address.ToString();
    }
}
