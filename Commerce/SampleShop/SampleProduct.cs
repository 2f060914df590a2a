namespace EcomBot.Commerce.SampleShop;

/// <summary>What the variants of a sample product are made from.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Brand">An invented maker.</param>
/// <param name="Category">What kind of thing it is.</param>
/// <param name="Description">What the shop says about it.</param>
/// <param name="Price">What the plainest variant costs.</param>
/// <param name="WarrantyMonths">How long its maker guarantees it; 0 for not at all.</param>
/// <param name="Serial">What its serial numbers begin with; empty for products without.</param>
/// <param name="Options">Options with their values, each a little dearer than the one before.</param>
internal sealed record SampleProduct(
    string Title, string Brand, string Category, string Description, decimal Price, int WarrantyMonths, string Serial,
    params (string Name, string[] Values)[] Options);
