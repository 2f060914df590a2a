namespace Microsoft.Recognizers.Text.NumberWithUnit.Reading;

/// <summary>What a unit measures, as far as the models tell it apart.</summary>
internal enum Quantity
{
    Currency,
    Dimension,
    Age,
    Temperature,
}
