namespace EcomBot.Commerce.Catalogue;

/// <summary>What the shop sells.</summary>
public interface ICatalogue
{
    /// <summary>Gets a product with its variants, or null.</summary>
    Task<Product?> FindAsync(ProductId product, CancellationToken cancellationToken);

    /// <summary>Gets the product that a variant belongs to, with all its variants, or null.</summary>
    Task<Product?> FindByVariantAsync(VariantId variant, CancellationToken cancellationToken);

    /// <summary>Gets the products of those names that exist, with their variants, in the order asked for.</summary>
    Task<IReadOnlyList<Product>> FindManyAsync(IReadOnlyCollection<ProductId> products, CancellationToken cancellationToken);

    /// <summary>Gets the products that fit a question, the best first.</summary>
    Task<IReadOnlyList<CatalogueHit>> SearchAsync(CatalogueQuery query, CancellationToken cancellationToken);

    /// <summary>Gets the categories of the shop, sorted, with how many products each has.</summary>
    Task<IReadOnlyList<KeyValuePair<string, int>>> CategoriesAsync(CancellationToken cancellationToken);
}
