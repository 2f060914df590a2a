using EcomBot.Commerce.Recommendations.Alike;
using EcomBot.Commerce.Recommendations.Models;
using EcomBot.Commerce.Recommendations.Ranking;

namespace EcomBot.Commerce.Recommendations.Training;

/// <inheritdoc cref="IRecommendationTraining"/>
internal sealed class ShopLearner(ShopLog log, CurrentModel current, CommerceOptions options, TimeProvider time) : IRecommendationTraining
{
    // So much later an erasure is committed.
    private static readonly TimeSpan AfterErasure = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public Task<bool> TrainAsync(CancellationToken cancellationToken) =>
        current.TryReplaceAsync(() => LearnAsync(cancellationToken), cancellationToken);

    /// <inheritdoc/>
    public async Task WaitUntilDueAsync(CancellationToken cancellationToken)
    {
        if (await current.WaitAsync(options.Recommendations.TrainEvery, time, cancellationToken))
        {
            await Task.Delay(AfterErasure, time, cancellationToken);
        }
    }

    /// <summary>Gets the model of now; the first caller of all learns it, where nothing else has.</summary>
    public async Task<ShopModel?> ModelAsync(CancellationToken cancellationToken)
    {
        if (current.Model is null)
        {
            await TrainAsync(cancellationToken);
        }

        return current.Model;
    }

    private async Task<ShopModel> LearnAsync(CancellationToken cancellationToken)
    {
        var products = await log.ProductsAsync(cancellationToken);
        var purchases = await log.ReadAsync(products, cancellationToken);
        return await Task.Run(
            () => new ShopModel(
                [.. products.Select(product => new ModelProduct(product.Id, product.Category, product.Brand))],
                RankerTrainer.Train(purchases, Owned.ByNature, options.Recommendations.Limits, cancellationToken),
                AlikeProducts.Build(products, cancellationToken)),
            cancellationToken);
    }
}
