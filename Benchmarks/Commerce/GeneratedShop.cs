using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Orders;
using EcomBot.Commerce.Payments;
using EcomBot.Commerce.Storage;
using Microsoft.EntityFrameworkCore;

namespace EcomBot.Benchmarks.Commerce;

/// <summary>A shop of any size whose records follow from their numbers, so that every run meets the same ones.</summary>
internal sealed class GeneratedShop(int orders)
{
    /// <summary>How many products there are, whatever the number of orders.</summary>
    public const int Products = 2000;

    private const int VariantsEach = 5;
    private const int OrdersEach = 5;

    private static readonly string[] Kinds = ["lamp", "chair", "kettle", "backpack", "keyboard", "jacket", "speaker", "bottle", "desk", "watch"];
    private static readonly string[] Looks = ["bright", "quiet", "light", "solid", "folding", "wireless", "classic", "modern", "warm", "small"];
    private static readonly string[] Colours = ["black", "white", "blue", "red", "green"];

    public int Orders => orders;

    /// <summary>Gets the number of the order in that place, and whose it is.</summary>
    public static (OrderNumber Number, CustomerId Customer) OrderAt(int place) => (new($"#W{1_000_000_000 + place}"), new($"customer-{place / OrdersEach}"));

    /// <summary>Gets the item that the order in that place has, and another variant of it.</summary>
    public static (VariantId Item, VariantId Other) ItemAt(int place) =>
        (VariantAt(place % Products, 0), VariantAt(place % Products, 1 + (place % (VariantsEach - 1))));

    /// <summary>Gets words that some products have.</summary>
    public static string WordsAt(int place) => $"{Looks[place % 10]} {Kinds[place / 10 % 10]} {Colours[place % 5]}";

    /// <summary>Fills an empty database.</summary>
    public async Task FillAsync(ShopContext shop, CancellationToken cancellationToken)
    {
        foreach (var product in Enumerable.Range(0, Products).Select(Product))
        {
            shop.Add(ProductIndex.WithWords(product));
            shop.AddRange(product.Variants);
        }

        await shop.SaveChangesAsync(cancellationToken);
        shop.ChangeTracker.Clear();
        var customers = (orders + OrdersEach - 1) / OrdersEach;
        await new BulkTable<Customer>(shop).WriteAsync(Enumerable.Range(0, customers).Select(Customer), cancellationToken);
        await new BulkTable<PaymentMethod>(shop).WriteAsync(Enumerable.Range(0, customers).Select(Card), cancellationToken);
        await new BulkTable<Order>(shop).WriteAsync(Enumerable.Range(0, orders).Select(Order), cancellationToken);
        await shop.Database.ExecuteSqlRawAsync("ANALYZE", cancellationToken);
    }

    private static VariantId VariantAt(int product, int position) => new($"v-{product}-{position}");

    private static Product Product(int number) => new()
    {
        Id = new($"p-{number}"),
        Title = $"{Looks[number % 10]} {Kinds[number / 10 % 10]} {number}",
        Category = Kinds[number / 10 % 10],
        Description = $"A {Looks[(number / 7) % 10]} {Kinds[number / 10 % 10]} for every day, model {number}.",
        Variants = [.. Enumerable.Range(0, VariantsEach).Select(position => new Variant
        {
            Id = VariantAt(number, position), Product = new($"p-{number}"), Options = new([new("color", Colours[position])]),
            Price = new(10 + (number % 90) + position, "USD"), Available = true, Stock = 1_000_000, Position = position,
        })],
    };

    private static Customer Customer(int number) => new()
    {
        Id = new($"customer-{number}"),
        FirstName = "Ana",
        LastName = $"Silva{number}",
        Email = $"c{number}@example.com",
        Address = Home(number),
    };

    private static PaymentMethod Card(int number) =>
        new() { Id = new("card"), Customer = new($"customer-{number}"), Kind = PaymentMethodKind.CreditCard, Brand = "visa", Last4 = "4242" };

    private static Order Order(int place)
    {
        var (number, customer) = OrderAt(place);
        OrderLine[] lines = [Line(place % Products), Line((place + 7) % Products)];
        return new()
        {
            Number = number,
            Customer = customer,
            Currency = "USD",
            Status = OrderStatus.Delivered,
            ShippingAddress = Home(place),
            Lines = lines,
            PlacedAt = DateTimeOffset.UnixEpoch.AddMinutes(place),
            Payments = [new(PaymentKind.Payment, lines[0].Price + lines[1].Price, new("card"))],
            Shipments = [new(new($"T{place}"), [lines[0].Variant, lines[1].Variant], "Swiftpost", "delivered", null, [])],
        };
    }

    private static OrderLine Line(int product) => new(VariantAt(product, 0), new($"p-{product}"), $"{Kinds[product / 10 % 10]} {product}",
        new([new("color", Colours[0])]), new(10 + (product % 90), "USD"), 1);

    private static Address Home(int number) => new($"{number} Main Street", null, "Austin", "TX", $"{number % 100_000:00000}", "USA");
}
