using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;

namespace EcomBot.Tests.Commerce;

/// <summary>Valid records of a small shop, so that a test states only what matters to it.</summary>
internal static class Given
{
    public static readonly CustomerId Ana = new("ana");
    public static readonly PaymentMethodId Card = new("card-1");
    public static readonly PaymentMethodId PayPal = new("paypal-1");
    public static readonly PaymentMethodId GiftCard = new("gift-1");

    /// <summary>Ana with a card, PayPal and a gift card.</summary>
    public static object[] Customer(CustomerId? id = null, decimal giftCard = 50)
    {
        var who = id ?? Ana;
        return
        [
            new Customer
            {
                Id = who, FirstName = "Ana", LastName = "Silva", Email = $"{who}@example.com", Address = Address("1 Main Street"),
            },
            new PaymentMethod { Id = Card, Customer = who, Kind = PaymentMethodKind.CreditCard, Brand = "visa", Last4 = "4242" },
            new PaymentMethod { Id = PayPal, Customer = who, Kind = PaymentMethodKind.PayPal, Position = 1 },
            new PaymentMethod { Id = GiftCard, Customer = who, Kind = PaymentMethodKind.GiftCard, Balance = giftCard, Position = 2 },
        ];
    }

    /// <summary>A shirt (20, 25, 30 and an unavailable one) and a lamp (100), of which the shop has <paramref name="stock"/> each.</summary>
    public static object[] Catalogue(int? stock = 10) =>
    [
        new Product { Id = new("shirt"), Title = "Shirt", Category = "Clothing" },
        Variant("shirt", "shirt-s", 20, stock, ("size", "S")),
        Variant("shirt", "shirt-m", 25, stock, ("size", "M")),
        Variant("shirt", "shirt-l", 30, stock, ("size", "L")),
        Variant("shirt", "shirt-xl", 35, 0, ("size", "XL")) with { Available = false },
        new Product { Id = new("lamp"), Title = "Lamp", Category = "Lighting", Brand = "Lumio" },
        Variant("lamp", "lamp-white", 100, stock, ("color", "white")),
        new Product { Id = new("tea"), Title = "Tea", Category = "Food" },
        Variant("tea", "tea-green", 5, stock, ("kind", "green")),
    ];

    /// <summary>A shirt in S and a lamp, 120 in all, paid by card.</summary>
    public static Order Order(OrderStatus status = OrderStatus.Pending, string number = "#W1000001", PaymentMethodId? method = null)
    {
        OrderLine[] lines = [Line("shirt", "shirt-s", 20), Line("lamp", "lamp-white", 100)];
        return new()
        {
            Number = new(number),
            Customer = Ana,
            Currency = "USD",
            Status = status,
            ShippingAddress = Address("1 Main Street"),
            Lines = lines,
            Payments = [new(PaymentKind.Payment, Usd(120), method ?? Card)],
        };
    }

    public static OrderLine Line(string product, string variant, decimal price, int quantity = 1) =>
        new(new(variant), new(product), product == "shirt" ? "Shirt" : "Lamp", VariantOptions.None, Usd(price), quantity);

    public static Address Address(string line1) => new(line1, null, "Austin", "TX", "78701", "USA");

    public static Money Usd(decimal amount) => new(amount, "USD");

    private static Variant Variant(string product, string id, decimal price, int? stock, params (string Name, string Value)[] options) => new()
    {
        Id = new(id),
        Product = new(product),
        Options = new(options.Select(option => KeyValuePair.Create(option.Name, option.Value))),
        Price = Usd(price),
        Available = true,
        Stock = stock,
    };
}
