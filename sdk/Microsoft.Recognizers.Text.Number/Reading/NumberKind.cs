namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>What sort of number a stretch of text is.</summary>
internal enum NumberKind
{
    Integer,
    Decimal,
    Fraction,
    Power,
    Ordinal,
    RelativeOrdinal,
    Percentage,
    Range,
}
