using System.Security.Cryptography;
using EcomBot.Commerce.Recommendations;
using EcomBot.Commerce.Recommendations.Models;
using EcomBot.Tests.Commerce.Storage;
using EcomBot.Tests.Processes;
using Microsoft.Data.Sqlite;

namespace EcomBot.Tests.Commerce.Recommendations;

/// <summary>The bot is killed while it learns from a shop of some size; what it learnt before serves on.</summary>
public sealed class KilledTrainingTests
{
    private const int Products = 2000;
    private const int Customers = 2500;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public async Task Training_that_is_killed_leaves_the_model_of_before_whole_and_is_done_again()
    {
        await using var shop = await OpenAsync();
        var file = new ModelFile(new() { ConnectionString = shop.ConnectionString });
        await using (await BotProcess.ServeAsync(shop))
        {
            await UntilAsync(() => file.Load() is not null);
        }
        var first = Fingerprint(shop);
        await SellAsync(shop, "p0", "p1999");

        // Learning begins before the bot listens: this kill meets it at work, or the file would be another.
        await using (await BotProcess.ServeAsync(shop))
        {
        }
        Assert.Equal(first, Fingerprint(shop));
        // This one comes as it writes, or right after.
        var writtenAt = WrittenAt(shop);
        await using (await BotProcess.ServeAsync(shop))
        {
            await UntilAsync(() => HalfWritten(shop).Length > 0 || WrittenAt(shop) != writtenAt);
        }
        var kept = file.Load();
        Assert.NotNull(kept);
        Assert.NotEmpty(await shop.AskAsync<IRecommender, IReadOnlyList<Recommendation>>(all => all.RecommendAsync(new() { Context = [new("p1")] }, default)));

        await using (await BotProcess.ServeAsync(shop))
        {
            await UntilAsync(() => Fingerprint(shop) != first);
        }
        var (now, places) = (file.Load()!, file.Load()!.PlacesOf([new("p0"), new("p1999")]));
        Assert.True(now.Ranker.Known.Visits.Between(places[0], places[1]) > 0, "What was sold last was not learnt.");
    }

    private static string[] HalfWritten(TestShop shop) => Directory.GetFiles(FolderOf(shop), "*.new");

    private static DateTime WrittenAt(TestShop shop) => File.GetLastWriteTimeUtc(PathOf(shop));

    private static string Fingerprint(TestShop shop) => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(PathOf(shop))));

    private static string PathOf(TestShop shop) => Path.Combine(FolderOf(shop), "recommendations.model");

    private static string FolderOf(TestShop shop) => Path.GetDirectoryName(new SqliteConnectionStringBuilder(shop.ConnectionString).DataSource)!;

    private static async Task UntilAsync(Func<bool> isThere)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!isThere())
        {
            await Task.Delay(1, patience.Token);
        }
    }

    private static async Task<TestShop> OpenAsync()
    {
        var shop = await TestShop.OpenAsync();
        var random = new Random(3);
        await shop.AddAsync([
            .. Enumerable.Range(0, Products).SelectMany(place => RecommenderTests.Sold($"p{place}")),
            .. Enumerable.Range(0, Customers)
            .SelectMany(who => RecommenderTests.Bought($"c{who}", [.. Enumerable.Range(0, 6).Select(_ => $"p{random.Next(Products)}").Distinct()])),
        ]);
        return shop;
    }

    // On one day, to somebody new.
    private static Task SellAsync(TestShop shop, params string[] products) => shop.AddAsync(
        [.. products.Select(product => RecommenderTests.Bought("somebody", product)[0])]);
}
