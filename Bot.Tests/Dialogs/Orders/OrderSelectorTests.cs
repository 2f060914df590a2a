using System.Globalization;
using EcomBot.Cognitive;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Dialogs.Understanding;
using EcomBot.Tests.Builders;

namespace EcomBot.Tests.Dialogs.Orders;

public sealed class OrderSelectorTests
{
    private static readonly DateTimeOffset Now = new(2026, 6, 1, 12, 0, 0, TimeSpan.Zero);

    private static readonly Order[] All =
    [
        Given.AnOrder(Given.Ana, "#W1000001", OrderStatus.Pending, "Desk Lamp") with { PlacedAt = Now.AddDays(-1) },
        Given.AnOrder(Given.Ana, "#W1000002", OrderStatus.Pending, "Mug") with { PlacedAt = Now.AddDays(-20) },
        Given.AnOrder(Given.Ana, "#W1000003", OrderStatus.Delivered, "Keyboard") with { PlacedAt = Now.AddDays(-90) },
    ];

    [Theory]
    [InlineData("en", "cancel both my pending orders", true, "#W1000001 #W1000002")]
    [InlineData("en", "show all my orders", true, "#W1000001 #W1000002 #W1000003")]
    [InlineData("en", "which ones were delivered", false, "#W1000003")]
    [InlineData("de", "alle meine offenen Bestellungen", true, "#W1000001 #W1000002")]
    [InlineData("zh-Hans", "所有订单里已送达的", true, "#W1000003")]
    [InlineData("en", "cancel all my pending orders except the one with the mug", true, "#W1000001")]
    [InlineData("en", "all my orders but not the last one", true, "#W1000002 #W1000003")]
    [InlineData("en", "show all my orders except the delivered ones", true, "#W1000001 #W1000002")]
    [InlineData("de", "alle offenen Bestellungen außer der letzten", true, "#W1000002")]
    [InlineData("fr", "toutes mes commandes en attente sauf la dernière", true, "#W1000002")]
    [InlineData("es", "todos mis pedidos pendientes excepto el último", true, "#W1000002")]
    [InlineData("pt-BR", "todos os meus pedidos pendentes exceto o último", true, "#W1000002")]
    [InlineData("zh-Hans", "所有待处理的订单，除了最后一单", true, "#W1000002")]
    public void Orders_are_selected_by_what_is_said_of_them(string language, string text, bool isSeveral, string numbers)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        var selected = OrderSelector.Read(new(text, []), All, Now);

        Assert.Equal(isSeveral, selected.IsSeveral);
        Assert.Equal(numbers, string.Join(' ', selected.Orders.Select(order => order.Number.Value)));
    }

    [Fact]
    public void Orders_that_are_named_are_told_from_unknown_ones()
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var said = OrderSelector.Naming(All[0]).Then(OrderSelector.Naming("#W9999999"));

        var selected = OrderSelector.Read(said, All, Now);

        Assert.Equal(All[0], Assert.Single(selected.Orders));
        Assert.Equal("#W9999999", Assert.Single(selected.Unknown));
    }

    [Theory]
    [InlineData("the orders since 1 May 2026", "1 May 2026", "#W1000001 #W1000002")]
    [InlineData("what did I order in March 2026", "March 2026", "#W1000003")]
    public void Orders_are_selected_by_when_they_were_placed(string text, string date, string numbers)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        var said = new Utterance(text, [new(EntityCategory.DateTime, date, text.IndexOf(date, StringComparison.Ordinal), date.Length, 1)]);

        Assert.Equal(numbers, string.Join(' ', OrderSelector.Read(said, All, Now).Orders.Select(order => order.Number.Value)));
    }
}
