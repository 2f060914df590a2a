using EcomBot.Commerce.Catalogue;

namespace EcomBot.Tests.Fakes;

/// <summary>A shop that sells nothing.</summary>
internal sealed class EmptyCatalogue : ICatalogue
{
    public Task<Product?> FindAsync(ProductId product, CancellationToken cancellationToken) => Task.FromResult<Product?>(null);

    public Task<Product?> FindByVariantAsync(VariantId variant, CancellationToken cancellationToken) => Task.FromResult<Product?>(null);

    public Task<IReadOnlyList<Product>> FindManyAsync(IReadOnlyCollection<ProductId> products, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<Product>>([]);

    public Task<IReadOnlyList<CatalogueHit>> SearchAsync(CatalogueQuery query, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<CatalogueHit>>([]);

    public Task<IReadOnlyList<KeyValuePair<string, int>>> CategoriesAsync(CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<KeyValuePair<string, int>>>([]);
}
