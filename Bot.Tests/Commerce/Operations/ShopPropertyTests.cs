using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Orders.AddressChanges;
using EcomBot.Commerce.Orders.Cancellations;
using EcomBot.Commerce.Orders.ItemChanges;
using EcomBot.Commerce.Orders.PaymentChanges;
using EcomBot.Commerce.Orders.Returns;
using EcomBot.Commerce.Payments;
using EcomBot.Tests.Commerce.Storage;
using FsCheck;
using FsCheck.Xunit;

namespace EcomBot.Tests.Commerce.Operations;

/// <summary>Whatever customers and staff ask for in whatever order, the books stay right.</summary>
public sealed class ShopPropertyTests
{
    private static readonly string[] Variants = ["shirt-s", "shirt-m", "shirt-l", "shirt-xl", "lamp-white"];
    private static readonly PaymentMethodId[] Methods = [Given.Card, Given.PayPal, Given.GiftCard];

    [Property(MaxTest = 60)]
    public async Task Any_sequence_of_operations_keeps_the_books_right(PositiveInt seed)
    {
        var random = new System.Random(seed.Get);
        await using var shop = await TestShop.OpenAsync();
        await shop.AddAsync([.. Given.Customer(giftCard: random.Next(200)), .. Given.Catalogue(stock: random.Next(3)),
            .. Enumerable.Range(1, 4).Select(number => Given.Order(
                number % 2 == 0 ? OrderStatus.Delivered : OrderStatus.Pending, $"#W{number}", Methods[random.Next(Methods.Length)]))]);
        var books = await ShopBooks.OpenAsync(shop);

        for (var step = 0; step < 25; step++)
        {
            await ActAsync(shop, random);
            await books.CheckAsync(shop);
        }

        await books.ReplayAsync(shop);
    }

    private static Task ActAsync(TestShop shop, System.Random random)
    {
        var number = new OrderNumber($"#W{random.Next(1, 5)}");
        var method = Methods[random.Next(Methods.Length)];
        ItemChange[] changes = [.. Enumerable.Range(0, random.Next(1, 3)).Select(_ => new ItemChange(Variant(random), Variant(random)))];
        return random.Next(8) switch
        {
            0 => shop.ExecuteAsync<CancelOrder, OrderEffect>(new(Given.Ana, number, CancelReason.NoLongerNeeded)),
            1 => shop.ExecuteAsync<ChangeOrderAddress, OrderEffect>(new(Given.Ana, number, Given.Address($"{random.Next(9)} Elm Street"))),
            2 => shop.ExecuteAsync<ChangeOrderPayment, OrderEffect>(new(Given.Ana, number, method)),
            3 => shop.ExecuteAsync<ChangeOrderItems, OrderEffect>(new(Given.Ana, number, changes, method)),
            4 => shop.ExecuteAsync<ReturnItems, OrderEffect>(new(Given.Ana, number, [Variant(random)], method)),
            5 => shop.ExecuteAsync<ExchangeItems, OrderEffect>(new(Given.Ana, number, changes, method)),
            6 => shop.ExecuteAsync<WithdrawReturn, OrderEffect>(new(Given.Ana, number)),
            _ => shop.ExecuteAsync<ReceiveGoods, OrderEffect>(new(number, CanBeSoldAgain: true)),
        };
    }

    private static VariantId Variant(System.Random random) => new(Variants[random.Next(Variants.Length)]);
}
