namespace EcomBot.Commerce;

/// <summary>Where a parcel goes.</summary>
/// <param name="Line1">Street and house number.</param>
/// <param name="Line2">Flat, suite or floor.</param>
/// <param name="City">Town.</param>
/// <param name="Region">State, province or département.</param>
/// <param name="PostalCode">Postal code as its country writes it.</param>
/// <param name="Country">Country as the shop writes it.</param>
public sealed record Address(string Line1, string? Line2, string City, string Region, string PostalCode, string Country)
{
    /// <inheritdoc/>
    public override string ToString() => string.Join(", ",
        new[] { Line1, Line2, City, $"{Region} {PostalCode}".Trim(), Country }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
