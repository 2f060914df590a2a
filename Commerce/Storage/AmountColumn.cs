using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace EcomBot.Commerce.Storage;

/// <summary>
/// Keeps an amount as whole ten-thousandths, which every database counts, compares and sums exactly.
/// </summary>
internal sealed class AmountColumn() : ValueConverter<decimal, long>(amount => (long)(amount * Scale), units => units / (decimal)Scale)
{
    /// <summary>How many units an amount of 1 has.</summary>
    public const int Scale = 10_000;

    /// <summary>How many decimals an amount may have.</summary>
    public const int Decimals = 4;

    /// <summary>The highest amount that a column holds.</summary>
    public const decimal Highest = 100_000_000_000m;
}
