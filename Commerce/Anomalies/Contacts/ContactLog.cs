using System.Collections.Concurrent;

namespace EcomBot.Commerce.Anomalies.Contacts;

/// <inheritdoc cref="IContactLog"/>
internal sealed class ContactLog(TimeProvider time) : IContactLog
{
    private ConcurrentQueue<ContactCount> _counts = new();

    /// <inheritdoc/>
    public void Add(string? intent, double? sentiment)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(intent?.Length ?? 0, 64, nameof(intent));
        _counts.Enqueue(new()
        {
            Hour = HourOf(time.GetUtcNow()),
            Intent = intent ?? "",
            Messages = 1,
            Scored = sentiment is null ? 0 : 1,
            Sentiment = sentiment ?? 0,
        });
    }

    /// <summary>Takes what was counted, a record an hour and intent.</summary>
    public ContactCount[] Take() =>
    [
        .. Interlocked.Exchange(ref _counts, new()).GroupBy(count => (count.Hour, count.Intent)).Select(group => group.First() with
        {
            Messages = group.Sum(count => count.Messages),
            Scored = group.Sum(count => count.Scored),
            Sentiment = group.Sum(count => count.Sentiment),
        }),
    ];

    /// <summary>Gets the hour that a time is in.</summary>
    public static DateTimeOffset HourOf(DateTimeOffset at) => new(at.UtcDateTime.Date.AddHours(at.UtcDateTime.Hour), TimeSpan.Zero);
}
