using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Anomalies.Alerts;

/// <summary>Something in the shop that is not as usual, with what explains it. One cause is one alert, however often it shows.</summary>
public sealed record Alert
{
    /// <summary>Gets its name.</summary>
    public required AlertId Id { get; init; }

    /// <summary>Gets what is unusual.</summary>
    public required AlertSubject Subject { get; init; }

    /// <summary>Gets the part of the shop that explains it.</summary>
    public required Slice Where { get; init; }

    /// <summary>Gets since when it is so, in UTC.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Gets when it was noticed, in UTC.</summary>
    public required DateTimeOffset DetectedAt { get; init; }

    /// <summary>Gets when it showed last, in UTC.</summary>
    public required DateTimeOffset LastSeenAt { get; init; }

    /// <summary>Gets when it was over, in UTC; null while it lasts.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Gets what is usual there: a rate from 0 to 1, a number an hour, or a mean sentiment.</summary>
    public required double Usual { get; init; }

    /// <summary>Gets what is seen instead, in the same unit.</summary>
    public required double Observed { get; init; }

    /// <summary>Gets how strong it is: the negative decimal logarithm of the chance that it is nothing, so 6 is one in a million.</summary>
    public required double Strength { get; init; }

    /// <summary>Gets how many cases it rests on: parcels, orders, hours.</summary>
    public required int Cases { get; init; }

    internal int Version { get; init; }
}

/// <summary>What is watched.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<AlertSubject>))]
public enum AlertSubject
{
    /// <summary>The share of parcels that did not arrive.</summary>
    FailedDeliveries,

    /// <summary>The share of orders that go back.</summary>
    Returns,

    /// <summary>The number of orders an hour.</summary>
    Orders,

    /// <summary>The number of messages an hour, and of each intent.</summary>
    Contacts,

    /// <summary>The mean sentiment of the messages.</summary>
    Sentiment,
}
