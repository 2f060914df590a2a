using EcomBot.Bot.Staff;
using EcomBot.Bot.Staff.Accounts;
using EcomBot.Commerce;
using EcomBot.Tests.Bot.Channels.WebPage;
using EcomBot.Tests.Bot.Staff;
using EcomBot.Tests.Commerce.Storage;
using EcomBot.Tests.Processes;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Bot.Agents;

/// <summary>A customer and a person of the shop on different instances that share a PostgreSQL.</summary>
public sealed class DeskInstancesTests
{
    [BrowserFact]
    public async Task A_customer_on_one_instance_talks_with_a_person_on_another()
    {
        if (TestPostgreSql.Absence is not null)
        {
            return;
        }
        await using var shop = await TestShop.OpenAsync(ShopDatabaseKind.PostgreSql);
        var password = await MakeAccountAsync(shop);
        await using var first = await BotProcess.ServeAsync(shop, DeskHost.AlwaysOpen);
        await using var second = await BotProcess.ServeAsync(shop, DeskHost.AlwaysOpen);
        await using var chromium = await Chromium.StartAsync();
        var desk = await DeskBrowser.OpenAsync(await chromium.OpenAsync(), second.Address, "Maria", password);
        var chat = await Chat.OpenAsync(await chromium.OpenAsync(), first.Address);

        await chat.SayAsync("I want to talk to a human");
        await chat.ReadAsync("What is it about?");
        await chat.SayAsync("my yellow bicycle has no saddle");
        await desk.FindAsync("yellow bicycle");
        await desk.PressAsync("Take over");
        await chat.ReadAsync("Maria is here now and answers you.");
        await chat.SayAsync("it squeaks as well");
        await desk.ReadAsync("it squeaks as well");
        await desk.SayAsync("We send you a saddle.");
        await chat.ReadAsync("Maria: We send you a saddle.");

        Assert.Empty(desk.Errors);
    }

    private static async Task<string> MakeAccountAsync(TestShop shop)
    {
        await using var host = await StaffHost.OpenOnAsync(shop);
        return await host.Services.GetRequiredService<StaffAccounts>().SetAsync("Maria", StaffRoles.Agent, default);
    }
}
