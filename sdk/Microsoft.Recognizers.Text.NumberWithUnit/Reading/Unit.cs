namespace Microsoft.Recognizers.Text.NumberWithUnit.Reading;

/// <summary>A unit of one quantity in one language.</summary>
/// <param name="Id">What it is called in the word files, such as <c>USD</c> or <c>km</c>.</param>
/// <param name="Name">What resolutions call it.</param>
/// <param name="Quantity">What it measures.</param>
internal sealed record Unit(string Id, string Name, Quantity Quantity)
{
    /// <summary>The currency's code of ISO 4217; null for anything else.</summary>
    public string IsoCode { get; init; }

    /// <summary>The sort of dimension, such as <c>Length</c>; null for anything else.</summary>
    public string SubType { get; init; }

    /// <summary>How many of it make one of the unit it is a part of; 0 when it is no part.</summary>
    public double PartsOfWhole { get; init; }

    /// <summary>The ids of the units it is a part of; empty for any.</summary>
    public string[] Wholes { get; init; } = [];
}
