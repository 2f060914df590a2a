using System.Globalization;
using EcomBot.Commerce.Orders;
using EcomBot.Dialogs.Orders.Selecting;
using EcomBot.Tests.Builders;

namespace EcomBot.Tests.Dialogs.Orders;

public sealed class OrderPlacesTests
{
    private static readonly Order[] All = [To("#W1000001", "Denver"), To("#W1000002", "Seattle"), To("#W1000003", "New York")];

    [Theory]
    [InlineData("en", "cancel the one that goes to Denver", "Denver")]
    [InlineData("en", "my new york order", "New York")]
    [InlineData("en", "the order going to Seattle and the one to Denver", "Seattle Denver")]
    [InlineData("en", "the orders going to Seattle and Denver", "Seattle Denver")]
    [InlineData("en", "ship my Seattle order to Denver", "Seattle")]
    [InlineData("en", "the address of the Seattle order should be the same as the Denver one", "Seattle")]
    [InlineData("en", "please send it to Denver", "")]
    [InlineData("en", "the one that goes to Denver goes to 12 Oak Street, Denver now", "")]
    [InlineData("de", "storniere die Bestellung, die nach Denver geht", "Denver")]
    [InlineData("fr", "annulez la commande qui va à Denver", "Denver")]
    [InlineData("es", "cancela el pedido que va a Denver", "Denver")]
    [InlineData("pt-BR", "cancele o pedido que vai para Denver", "Denver")]
    [InlineData("zh-Hans", "取消寄往Denver的订单", "Denver")]
    public void Orders_are_told_by_the_cities_they_go_to(string language, string text, string cities)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);

        Assert.Equal(cities, string.Join(' ', OrderPlaces.In(text, All)));
    }

    private static Order To(string number, string city)
    {
        var order = Given.AnOrder(Given.Ana, number, OrderStatus.Pending, "Desk Lamp");
        return order with { ShippingAddress = order.ShippingAddress with { City = city } };
    }
}
