using System.Text.Json.Serialization;
using EcomBot.Commerce.Anomalies.Rates;

namespace EcomBot.Commerce.Anomalies.Watching;

/// <summary>How far the watch has come.</summary>
internal sealed class WatchMemory
{
    /// <summary>Gets or sets the last entry of the journal that was read.</summary>
    public long Journal { get; set; }

    /// <summary>Gets or sets the last hour whose figures were taken.</summary>
    public DateTimeOffset? Hour { get; set; }

    /// <summary>Gets what is known of deliveries.</summary>
    public RateMemory Deliveries { get; init; } = new();

    /// <summary>Gets what is known of returns.</summary>
    public RateMemory Returns { get; init; } = new();
}

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(WatchMemory))]
internal sealed partial class WatchJson : JsonSerializerContext;
