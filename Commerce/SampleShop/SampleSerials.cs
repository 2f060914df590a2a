using System.Globalization;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Devices;

namespace EcomBot.Commerce.SampleShop;

/// <summary>Draws serial numbers that look like those of each maker.</summary>
internal static class SampleSerials
{
    private const string TypeAllocation = "35693811";

    /// <summary>Gets a number for a piece of <paramref name="product"/>, or null where its kind has none.</summary>
    public static string? Draw(Product product, Random random)
    {
        var serial = SampleCatalogue.Products.Single(sample => sample.Title == product.Title).Serial;
        return serial switch
        {
            "" => null,
            SampleCatalogue.Imei => Imei(random.Next(1_000_000)),
            _ => $"{serial}{random.Next(100_000_000):00000000}",
        };
    }

    private static string Imei(int piece)
    {
        var digits = TypeAllocation + piece.ToString("000000", CultureInfo.InvariantCulture);
        return digits + Luhn.CheckDigit(digits);
    }
}
