namespace Microsoft.Recognizers.Text.NumberWithUnit.Reading;

/// <summary>A section of units in a word file.</summary>
internal sealed record UnitSection(string Name, Quantity Quantity, string SubType);

/// <summary>The sections of units that a word file may have.</summary>
internal static class UnitSections
{
    public const string Speed = "speed";

    public static IReadOnlyList<UnitSection> All { get; } =
    [
        new("currency", Quantity.Currency, null),
        new("age", Quantity.Age, null),
        new("temperature", Quantity.Temperature, null),
        new("length", Quantity.Dimension, "Length"),
        new("area", Quantity.Dimension, "Area"),
        new("volume", Quantity.Dimension, "Volume"),
        new("weight", Quantity.Dimension, "Weight"),
        new(Speed, Quantity.Dimension, "Speed"),
        new("information", Quantity.Dimension, "Information"),
        new("angle", Quantity.Dimension, "Angle"),
    ];
}
