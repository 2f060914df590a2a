using EcomBot.Commerce;
using EcomBot.Commerce.Recommendations;
using EcomBot.Commerce.Recommendations.Models;
using EcomBot.Commerce.Recommendations.Training;
using EcomBot.Tests.Commerce.Storage;
using EcomBot.Tests.Processes;

namespace EcomBot.Tests.Commerce.Recommendations;

public sealed class ModelFileTests
{
    [Fact]
    public async Task What_was_learnt_is_there_after_a_restart()
    {
        using var folder = new TemporaryFolder();
        await using var shop = await ShopAsync(folder);
        await shop.DoAsync<IRecommendationTraining>(all => all.TrainAsync(default));

        var kept = new ModelFile(Options(folder)).Load();

        var now = await shop.AskAsync<CurrentModel, ShopModel?>(all => Task.FromResult(all.Model));
        Assert.Equal(now!.Products, kept!.Products);
        Assert.Equal(now.Ranker.Known.Customers.Weights, kept.Ranker.Known.Customers.Weights);
        Assert.Equal(now.Ranker.Known.Figures.Popular, kept.Ranker.Known.Figures.Popular);
    }

    [Theory, InlineData(0), InlineData(4), InlineData(200)]
    public async Task A_file_that_is_not_whole_is_learnt_anew(int length)
    {
        using var folder = new TemporaryFolder();
        await using var shop = await ShopAsync(folder);
        await shop.DoAsync<IRecommendationTraining>(all => all.TrainAsync(default));
        var path = Assert.Single(Directory.GetFiles(folder.Path));
        await File.WriteAllBytesAsync(path, (await File.ReadAllBytesAsync(path))[..length]);
        await using var again = await ShopAsync(folder);

        var found = await again.AskAsync<IRecommender, IReadOnlyList<Recommendation>>(all => all.RecommendAsync(new(), default));

        Assert.NotEmpty(found);
        Assert.NotNull(new ModelFile(Options(folder)).Load());
    }

    private static CommerceOptions Options(TemporaryFolder folder) => new() { Recommendations = { Folder = folder.Path } };

    private static async Task<TestShop> ShopAsync(TemporaryFolder folder)
    {
        var shop = await TestShop.OpenAsync(adjust: options => options.Recommendations.Folder = folder.Path);
        await shop.AddAsync([.. Given.Catalogue(), .. RecommenderTests.Bought("bo", "shirt", "lamp"), .. RecommenderTests.Bought("cy", "shirt", "tea")]);
        return shop;
    }
}
