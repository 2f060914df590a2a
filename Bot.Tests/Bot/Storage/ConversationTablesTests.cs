using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Commerce;
using EcomBot.Commerce.Storage;
using EcomBot.Tests.Commerce.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Storage;

/// <summary>What turns leave is kept over the version that they were run on, on each database.</summary>
public sealed class ConversationTablesTests
{
    private static readonly DateTimeOffset Monday = DateTimeOffset.FromUnixTimeSeconds(1_790_000_000);

    [Theory]
    [EachDatabase]
    public async Task Turns_of_a_day_and_of_the_next_are_kept_one_after_the_other(ShopDatabaseKind kind)
    {
        await using var shop = await TestShop.OpenAsync(kind);
        await using var services = await ServicesAsync(shop);

        Assert.True(await KeepAsync(services, Record(ConversationHead.New, "1", """{"a":1}""", Monday)));
        Assert.True(await KeepAsync(services, Record(await HeadAsync(services), "2", null, Monday.AddHours(1))));
        Assert.True(await KeepAsync(services, Record(await HeadAsync(services), "3", """{"a":2}""", Monday.AddDays(1))));

        var head = await HeadAsync(services);
        Assert.Equal(("""{"a":2}""", 3L, 3, (int)(Monday.AddDays(1).ToUnixTimeSeconds() / 86_400)), (head.State, head.Version, head.Place, head.UsedOn));
    }

    [Theory]
    [EachDatabase]
    public async Task A_turn_that_another_overtook_is_not_kept(ShopDatabaseKind kind)
    {
        await using var shop = await TestShop.OpenAsync(kind);
        await using var services = await ServicesAsync(shop);
        await KeepAsync(services, Record(ConversationHead.New, "1", "{}", Monday));
        var head = await HeadAsync(services);
        await KeepAsync(services, Record(head, "2", "{}", Monday));

        Assert.False(await KeepAsync(services, Record(head, "3", "{}", Monday)));
        Assert.False(await KeepAsync(services, Record(ConversationHead.New, "4", "{}", Monday)));
        Assert.Equal((2L, 2), (await HeadAsync(services) is var now ? now.Version : 0, now.Place));
    }

    [Theory]
    [EachDatabase]
    public async Task A_conversation_that_was_deleted_meanwhile_is_not_made_again(ShopDatabaseKind kind)
    {
        await using var shop = await TestShop.OpenAsync(kind);
        await using var services = await ServicesAsync(shop);
        await KeepAsync(services, Record(ConversationHead.New, "1", "{}", Monday));
        var head = await HeadAsync(services);
        await using (var bot = await BotAsync(services))
        {
            await bot.State.ExecuteDeleteAsync();
        }

        Assert.False(await KeepAsync(services, Record(head, "2", """{"customer":"ana"}""", Monday)));
        Assert.Null((await HeadAsync(services)).State);
    }

    private static TurnRecord Record(ConversationHead head, string activity, string? state, DateTimeOffset at) => new(
        "c", head, state, activity, null, [new(head.Place + 1, TranscriptKind.Received, activity, "{}")], [], 0, "here", true, at);

    private static async Task<ServiceProvider> ServicesAsync(TestShop shop)
    {
        var options = new CommerceOptions { Database = shop.Database, ConnectionString = shop.ConnectionString };
        var services = new ServiceCollection();
        shop.Share(services);
        services.AddStorage(options);
        var provider = services.BuildServiceProvider();
        await using var bot = await BotAsync(provider);
        await bot.Database.MigrateAsync();
        return provider;
    }

    private static Task<BotContext> BotAsync(ServiceProvider services) => services.GetRequiredService<IDbContextFactory<BotContext>>().CreateDbContextAsync();

    private static async Task<bool> KeepAsync(ServiceProvider services, TurnRecord record)
    {
        await using var scope = services.CreateAsyncScope();
        var (tables, database) = (services.GetRequiredService<ConversationTables>(), scope.ServiceProvider.GetRequiredService<ShopContext>().Database);
        await tables.ConnectAsync(database, default);
        return await tables.TryKeepAsync(database.GetDbConnection(), null, record, default);
    }

    private static async Task<ConversationHead> HeadAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var (tables, database) = (services.GetRequiredService<ConversationTables>(), scope.ServiceProvider.GetRequiredService<ShopContext>().Database);
        await tables.ConnectAsync(database, default);
        return await tables.OpenAsync(database.GetDbConnection(), "c", null, 0, default);
    }
}
