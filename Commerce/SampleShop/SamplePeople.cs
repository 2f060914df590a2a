using EcomBot.Commerce.Customers;
using EcomBot.Commerce.Payments;

namespace EcomBot.Commerce.SampleShop;

/// <summary>Who buys at the sample shop.</summary>
/// <remarks>
/// Two customers are known by heart, for demos: Ana Silva (ana.silva@example.com, postal code 78701) has orders in every
/// status, one of them on its way; Bo Chen (bo.chen@example.com, postal code 94103) has a few. All others are drawn.
/// </remarks>
internal static class SamplePeople
{
    private const int Drawn = 58;

    private static readonly string[] FirstNames =
        ["Mia", "Noah", "Léa", "Hugo", "Sofía", "Mateo", "Júlia", "Pedro", "Lena", "Jonas", "Mei", "Wei", "Emma", "Liam", "Zoë", "Omar"];

    private static readonly string[] LastNames =
        ["Fischer", "García", "Dubois", "Costa", "Wang", "Smith", "Núñez", "Weber", "Lefèvre", "Souza", "Li", "Brown", "Okafor", "Kim"];

    private static readonly (Address Address, string Locale)[] Homes =
    [
        (new("12 Cedar Street", null, "Austin", "TX", "78704", "USA"), "en"),
        (new("88 Harbor Road", "Suite 5", "Seattle", "WA", "98101", "USA"), "en"),
        (new("5 Rue des Lilas", null, "Lyon", "Auvergne-Rhône-Alpes", "69003", "France"), "fr"),
        (new("Lindenallee 21", null, "Leipzig", "Sachsen", "04109", "Deutschland"), "de"),
        (new("Calle del Sol 9", "2º B", "Valencia", "Valencia", "46001", "España"), "es"),
        (new("Rua das Flores 140", "ap 32", "São Paulo", "SP", "01310-100", "Brasil"), "pt-BR"),
        (new("中山路18号", null, "上海", "上海", "200001", "中国"), "zh-Hans"),
    ];

    public static Customer Ana { get; } = Person("ana.silva", "Ana", "Silva", "+1 512 555 0142", "en",
        new("204 Congress Avenue", "Apt 7", "Austin", "TX", "78701", "USA"), true,
        Card("ana.silva", "visa", "4242", 0), PayPal("ana.silva", 1), GiftCard("ana.silva", 75, 2));

    public static Customer Bo { get; } = Person("bo.chen", "Bo", "Chen", "+1 415 555 0187", "zh-Hans",
        new("71 Market Street", null, "San Francisco", "CA", "94103", "USA"), false,
        Card("bo.chen", "mastercard", "5100", 0), GiftCard("bo.chen", 20, 1));

    public static IReadOnlyList<Customer> Invite(Random random) =>
        [Ana, Bo, .. Enumerable.Range(1, Drawn).Select(number => Draw(number, random))];

    private static Customer Draw(int number, Random random)
    {
        var (first, last) = (Pick(FirstNames, random), Pick(LastNames, random));
        var (address, locale) = Pick(Homes, random);
        var id = $"customer-{number:000}";
        var methods = new List<PaymentMethod> { Card(id, Pick(["visa", "mastercard"], random), $"{random.Next(10_000):0000}", 0) };
        if (random.Next(2) == 0)
        {
            methods.Add(PayPal(id, methods.Count));
        }

        if (random.Next(3) == 0)
        {
            methods.Add(GiftCard(id, random.Next(1, 20) * 10, methods.Count));
        }

        return Person(id, first, last, $"+1 555 010 {number:0000}", locale, address, random.Next(2) == 0, [.. methods])
            with
        { Email = $"{CustomerKeys.Fold(first)}.{CustomerKeys.Fold(last)}{number}@example.com" };
    }

    private static Customer Person(
        string id, string first, string last, string phone, string locale, Address address, bool optIn, params PaymentMethod[] methods) => new()
        {
            Id = new(id),
            FirstName = first,
            LastName = last,
            Email = $"{id}@example.com",
            Phone = phone,
            Locale = locale,
            Address = address,
            MarketingOptIn = optIn,
            PaymentMethods = methods,
        };

    private static PaymentMethod Card(string customer, string brand, string last4, int position) =>
        Method(customer, "card", PaymentMethodKind.CreditCard, position) with { Brand = brand, Last4 = last4 };

    private static PaymentMethod PayPal(string customer, int position) => Method(customer, "paypal", PaymentMethodKind.PayPal, position);

    private static PaymentMethod GiftCard(string customer, decimal balance, int position) =>
        Method(customer, "gift-card", PaymentMethodKind.GiftCard, position) with { Balance = balance };

    private static PaymentMethod Method(string customer, string name, PaymentMethodKind kind, int position) =>
        new() { Id = new($"{name}-{customer}"), Customer = new(customer), Kind = kind, Position = position };

    private static T Pick<T>(T[] from, Random random) => from[random.Next(from.Length)];
}
