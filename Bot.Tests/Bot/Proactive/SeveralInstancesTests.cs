using EcomBot.Bot;
using EcomBot.Bot.Proactive.Sending;
using EcomBot.Bot.Startup;
using EcomBot.Bot.Storage;
using EcomBot.Bot.Storage.Conversations;
using EcomBot.Commerce;
using EcomBot.Dialogs.Notices;
using EcomBot.Tests.Commerce.Storage;
using EcomBot.Tests.Layout;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Proactive;

/// <summary>Several instances on one database that find the same notices due.</summary>
public sealed class SeveralInstancesTests
{
    private const int Notices = 40;
    private const string Key = "test/conversations/c1";

    [Fact]
    public async Task Each_notice_is_told_once_though_three_instances_send_at_the_same_moment()
    {
        await using var shop = await TestShop.OpenAsync(ShopDatabaseKind.PostgreSql);
        await shop.AddAsync([.. Tests.Commerce.Given.Customer()]);
        var instances = new List<WebApplication>();
        for (var place = 0; place < 3; place++)
        {
            instances.Add(await BuildAsync(shop));
        }
        await FillAsync(instances[0]);

        await Task.WhenAll(instances.Select(one => one.Services.GetRequiredService<NoticeClerk>().SendDueAsync(default)));

        await using var bot = await instances[0].Services.GetRequiredService<IDbContextFactory<BotContext>>().CreateDbContextAsync();
        var said = await bot.Transcript.Where(line => line.Key == Key && line.Kind == TranscriptKind.Sent).Select(line => line.Json).ToListAsync();
        Assert.Equal(Notices, await bot.Notices.CountAsync(row => row.State == NoticeState.Sent));
        Assert.Equal(Notices, said.Count);
        Assert.All(Enumerable.Range(0, Notices), number => Assert.Single(said, json => json.Contains($"#N{number:D3} ", StringComparison.Ordinal)));
        Assert.Equal(Notices, await bot.Outbox.CountAsync(row => row.Key == Key));
        foreach (var instance in instances)
        {
            await instance.DisposeAsync();
        }
    }

    private static async Task<WebApplication> BuildAsync(TestShop shop)
    {
        var bot = Program.Build(
        [
            $"--Commerce:Database={shop.Database}", $"--Commerce:ConnectionString={shop.ConnectionString}", "--Commerce:SampleShop=false",
            "--Proactive:MostADay=100",
            "--Proactive:QuietFrom=00:00", "--Proactive:QuietUntil=00:00", $"--Cognitive:Intents:CacheFolder={Path.Combine(Repository.Root, "data")}",
            "--Logging:LogLevel:Default=Error",
        ]);
        await using var scope = bot.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<Preparation>().PrepareShopAsync(default);
        return bot;
    }

    private static async Task FillAsync(WebApplication instance)
    {
        await using var bot = await instance.Services.GetRequiredService<IDbContextFactory<BotContext>>().CreateDbContextAsync();
        var now = DateTimeOffset.UtcNow;
        bot.State.Add(new() { Key = Key, Json = """{"language":"en"}""", Version = 1, UpdatedAt = now.UtcDateTime });
        bot.Addresses.Add(new()
        {
            Key = Key,
            Customer = "ana",
            Reference = """{"channelId":"test","serviceUrl":"https://channel.example","conversation":{"id":"c1"},"user":{"id":"u"},"bot":{"id":"b"}}""",
        });
        bot.NoticeWishes.Add(new() { Customer = "ana", Subject = NoticeWishRow.AllOrders, IsWanted = true, At = 1 });
        bot.Notices.AddRange(Enumerable.Range(0, Notices).Select(number => new Notice(
            $"n{number}", new("ana"), NoticeKind.Shipped, $"#N{number:D3}", new() { Order = $"#N{number:D3}" }, now).ToRow(now, TimeSpan.FromDays(1))));
        await bot.SaveChangesAsync();
    }
}
