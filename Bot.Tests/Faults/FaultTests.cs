using EcomBot.Benchmarks.Databases;
using EcomBot.Commerce;
using EcomBot.Tests.Bot.Channels.Messenger;
using EcomBot.Tests.Commerce.Operations;
using EcomBot.Tests.Commerce.Storage;
using Xunit.Abstractions;

namespace EcomBot.Tests.Faults;

/// <summary>Customers on two channels do returns, exchanges, changes and cancellations while what serves them is killed under their hands.</summary>
public sealed class FaultTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData(20, 3)]
    [Trait("Duration", "Medium")]
    public Task A_killed_bot_loses_nothing_and_does_nothing_twice(int customers, int kills) => KillAsync(customers, kills);

    [Fact]
    [Trait("Duration", "Long")]
    public Task A_bot_killed_thirty_times_under_two_hundred_customers_loses_nothing_and_does_nothing_twice() => KillAsync(200, 30);

    [PostgreSqlFact]
    public Task Of_two_instances_one_may_be_killed() => KillOneOfTwoAsync(20, 3);

    [PostgreSqlFact]
    [Trait("Duration", "Long")]
    public Task Of_two_instances_one_may_be_killed_thirty_times_under_two_hundred_customers() => KillOneOfTwoAsync(200, 30);

    [PostgreSqlFact]
    public Task The_database_may_be_restarted() => RestartDatabaseAsync(20, 2);

    [PostgreSqlFact]
    [Trait("Duration", "Long")]
    public Task The_database_may_be_restarted_ten_times_under_two_hundred_customers() => RestartDatabaseAsync(200, 10);

    private async Task KillOneOfTwoAsync(int customers, int kills)
    {
        await using var shop = await TestShop.OpenAsync(ShopDatabaseKind.PostgreSql);
        await RunAsync(shop, 2, customers, kills, (bots, _) => bots.KillAsync(0));
    }

    private async Task RestartDatabaseAsync(int customers, int restarts)
    {
        await using var server = await PostgreSqlServer.StartAsync(isDurable: true, default);
        await using var shop = await TestShop.OpenAsync(ShopDatabaseKind.PostgreSql, options => options.ConnectionString = server.ConnectionString("postgres"));
        await RunAsync(shop, 2, customers, restarts, (_, _) => server.RestartAsync(default));
    }

    private async Task KillAsync(int customers, int kills)
    {
        await using var shop = await TestShop.OpenAsync();
        await RunAsync(shop, 1, customers, kills, (bots, _) => bots.KillAsync(0));
    }

    private async Task RunAsync(TestShop shop, int instances, int customers, int faults, Func<BotFleet, int, Task> strike)
    {
        await FaultShop.FillAsync(shop, customers);
        var books = await ShopBooks.OpenAsync(shop);
        await using var graph = await GraphPeer.StartAsync();
        var bots = await BotFleet.StartAsync(shop, instances, [.. MessengerPage.Settings(graph.Address)]);
        try
        {
            await LiveAsync(shop, books, [.. Enumerable.Range(0, customers).Select(number => FaultShop.StoryOf(bots, graph, number))], faults,
                fault => strike(bots, fault));
            Assert.Empty(graph.Refused);
        }
        finally
        {
            await bots.DisposeAsync();
            output.WriteLine(bots.Said);
        }
    }

    private async Task LiveAsync(TestShop shop, ShopBooks books, List<ServiceStory> stories, int faults, Func<int, Task> strike)
    {
        var chance = new Random(faults);

        // New customers come after each fault, so that every fault meets some in the middle of what they do.
        var struck = Enumerable.Range(0, faults + 1).Select(_ => new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously)).ToArray();
        struck[0].SetResult();
        var running = Task.WhenAll(stories.Select(async (story, number) =>
        {
            await struck[number * faults / stories.Count].Task;
            await story.RunAsync();
        }));
        for (var fault = 1; fault <= faults; fault++)
        {
            await Task.Delay(chance.Next(200, 1500));
            await strike(fault);
            struck[fault].SetResult();
        }
        await running;

        await FaultAudit.CheckAsync(shop, books, stories);
        output.WriteLine($"{stories.Count} customers, {faults} faults, {stories.Sum(story => story.Customer.Again)} requests repeated, "
            + $"{stories.Sum(story => story.Confirmed.Count)} actions confirmed and done once, "
            + $"{stories.Sum(story => story.Customer.Repeated)} replies on Messenger came again after a crash in their delivery.");
        stories.ForEach(story => story.Customer.Dispose());
    }
}
