using System.Text.RegularExpressions;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Commerce;
using EcomBot.Tests.Commerce;
using EcomBot.Tests.Commerce.Storage;
using EcomBot.Tests.Processes;
using Microsoft.Playwright;

namespace EcomBot.Tests.Bot.Agents.Held;

/// <summary>A return that was held is decided at the desk, by the admin whose password the first start printed.</summary>
public sealed partial class HeldRequestTests
{
    [BrowserFact]
    public async Task A_held_return_is_approved_and_done()
    {
        await using var shop = await TestShop.OpenAsync(adjust: options => options.Rules.LateReturns = LateReturns.Hold);
        var order = Given.Order(OrderStatus.Delivered) with
        {
            DeliveredAt = shop.Time.GetUtcNow().AddDays(-45),
            Lines = [Given.Line("lamp", "lamp-white", 100)]
        };
        await shop.AddAsync([.. Given.Customer(), .. Given.Catalogue(), order]);
        var held = (await shop.ExecuteAsync<ReturnItems, OrderEffect>(new(Given.Ana, order.Number, [new("lamp-white")], Given.Card))).Effect!.Held!;
        await using var bot = await BotProcess.ServeAsync(shop, "--Commerce:Rules:LateReturns=Hold");
        await using var chromium = await Chromium.StartAsync();
        var desk = await DeskBrowser.OpenAsync(await chromium.OpenAsync(), bot.Address, "admin", (await bot.ReadAsync(Password())).Value);

        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Held requests" }).ClickAsync();
        await desk.Page.Locator("#held a").ClickAsync();
        await desk.ReadAsync("Outside window");
        await desk.Page.GetByLabel("Note, for the shop alone").FillAsync("a regular <customer>");
        await desk.Page.GetByLabel("Reason, which the customer reads").FillAsync("Just this once.");
        await desk.PressAsync("Approve: do it now");
        await desk.ReadAsync("The customer was told: Just this once.");

        var decided = await shop.AskAsync<IRiskCases, RiskCase?>(cases => cases.FindAsync(held.Id, default));
        var after = await shop.AskAsync<IOrderStore, Order?>(orders => orders.FindAsync(Given.Ana, order.Number, default));
        Assert.Equal((RiskCaseStatus.Approved, "a regular <customer>\nThe customer was told: Just this once."), (decided!.Status, decided.Note));
        Assert.Equal(OrderStatus.ReturnRequested, after!.Status);
        Assert.Empty(desk.Errors);
    }

    [GeneratedRegex("(?<=as admin with the password )[a-z0-9-]+")]
    private static partial Regex Password();
}
