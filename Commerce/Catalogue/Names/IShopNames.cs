namespace EcomBot.Commerce.Catalogue.Names;

/// <summary>What the shop calls its things, for whoever has to find them in what customers write.</summary>
public interface IShopNames
{
    /// <summary>Gets all names as they are now. One pass over the catalogue: for now and then, not for every message.</summary>
    Task<ShopNames> ReadAsync(CancellationToken cancellationToken);
}

/// <summary>What a shop calls its things.</summary>
/// <param name="Products">Every product by its name and title.</param>
/// <param name="Brands">The brands, each once, sorted.</param>
/// <param name="Categories">The categories, each once, sorted.</param>
/// <param name="OptionValues">The values of all variants' options, each once, sorted.</param>
/// <param name="ServiceCentres">The service centres by their names.</param>
/// <param name="Variants">The shop's own names of variants; empty where there are more than was worth reading.</param>
public sealed record ShopNames(
    IReadOnlyList<KeyValuePair<ProductId, string>> Products, IReadOnlyList<string> Brands, IReadOnlyList<string> Categories,
    IReadOnlyList<string> OptionValues, IReadOnlyList<KeyValuePair<string, string>> ServiceCentres, IReadOnlyList<VariantId> Variants);
