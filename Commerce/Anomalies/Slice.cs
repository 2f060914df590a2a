using System.Text.Json.Serialization;

namespace EcomBot.Commerce.Anomalies;

/// <summary>A part of what happens in the shop.</summary>
/// <param name="Dimension">By what the shop is cut.</param>
/// <param name="Value">Which part: a product's identifier, a carrier's name, a size, an intent.</param>
public sealed record Slice(SliceDimension Dimension, string Value)
{
    /// <summary>Gets the whole shop.</summary>
    public static Slice Everything { get; } = new(SliceDimension.Everything, "");
}

/// <summary>By what the shop is cut into parts.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SliceDimension>))]
public enum SliceDimension
{
    /// <summary>Not at all.</summary>
    Everything,

    /// <summary>By carrier.</summary>
    Carrier,

    /// <summary>By product.</summary>
    Product,

    /// <summary>By variant.</summary>
    Variant,

    /// <summary>By size, over all products.</summary>
    Size,

    /// <summary>By the region it is sent to.</summary>
    Region,

    /// <summary>By the reason that customers give.</summary>
    Reason,

    /// <summary>By what customers want when they write.</summary>
    Intent,
}
