using System.Net;
using EcomBot.Bot.Staff;
using EcomBot.Commerce;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Risk.Cases;
using EcomBot.Tests.Bot.Staff;
using EcomBot.Tests.Commerce;
using EcomBot.Tests.Commerce.Storage;

namespace EcomBot.Tests.Bot.Agents.Held;

/// <summary>Decisions at the desk that meet each other or the rules.</summary>
public sealed class HeldDecisionTests
{
    [Fact]
    public async Task Of_two_decisions_the_first_holds_and_the_second_is_told_so()
    {
        await using var shop = await TestShop.OpenAsync(adjust: options => options.Rules.LateReturns = LateReturns.Hold);
        var order = Given.Order(OrderStatus.Delivered) with
        {
            DeliveredAt = shop.Time.GetUtcNow().AddDays(-45),
            Lines = [Given.Line("lamp", "lamp-white", 100)]
        };
        await shop.AddAsync([.. Given.Customer(), .. Given.Catalogue(), order]);
        var held = (await shop.ExecuteAsync<ReturnItems, OrderEffect>(new(Given.Ana, order.Number, [new("lamp-white")], Given.Card))).Effect!.Held!;
        await using var host = await StaffHost.OpenOnAsync(shop);
        using var maria = await host.SignInAsync("Maria", StaffRoles.Agent);
        using var jonas = await host.SignInAsync("Jonas", StaffRoles.Agent);
        var path = $"/desk/held/{held.Id}";
        await maria.OpenAsync(path);
        await jonas.OpenAsync(path);

        var refused = await maria.PostAsync(path, ("decision", "refuse"), ("note", "no"));
        var late = await jonas.PostAsync(path, ("decision", "approve"));
        var neither = await jonas.PostAsync(path, ("decision", "perhaps"));
        using var admin = await host.SignInAsync("Ada", StaffRoles.Admin);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Conflict, HttpStatusCode.BadRequest), (refused.StatusCode, late.StatusCode, neither.StatusCode));
        Assert.Contains("A colleague has decided this already.", await late.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(RiskCaseStatus.Refused, (await shop.AskAsync<IRiskCases, RiskCase?>(cases => cases.FindAsync(held.Id, default)))!.Status);
        Assert.Contains("Decided case", await admin.ReadAsync($"/staff/audit?subject={held.Id}"), StringComparison.Ordinal);
    }
}
