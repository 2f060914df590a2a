using EcomBot.Commerce.Catalogue;

namespace EcomBot.Commerce.SampleShop;

/// <summary>Turns the sample catalogue into products with priced variants.</summary>
internal static class SampleShelf
{
    private const int FirstProduct = 101;

    public static IReadOnlyList<Product> Fill(Random random) =>
        [.. SampleCatalogue.Products.Select((product, i) => Make(product, FirstProduct + i, random))];

    private static Product Make(SampleProduct sample, int number, Random random)
    {
        var id = new ProductId($"P{number}");
        return new()
        {
            Id = id,
            Title = sample.Title,
            Brand = sample.Brand,
            Category = sample.Category,
            Description = sample.Description,
            ImageUrl = $"/images/products/{id.Value.ToLowerInvariant()}.svg",
            WarrantyMonths = sample.WarrantyMonths == 0 ? null : sample.WarrantyMonths,
            ReturnWindowDays = sample.Category == "Clothing" ? 60 : null,
            Variants = [.. Combinations(sample.Options).Select((options, i) => Variant(sample, id, options, i, random))],
        };
    }

    private static Variant Variant(
        SampleProduct sample, ProductId product, KeyValuePair<string, string>[] options, int position, Random random)
    {
        var stock = random.Next(8) == 0 ? 0 : random.Next(3, 40);
        return new()
        {
            Id = new($"{product}-{position + 1:00}"),
            Product = product,
            Options = new(options),
            Price = new(sample.Price + Surcharge(sample, options), "USD"),
            Available = stock > 0,
            Stock = stock,
            Position = position,
        };
    }

    // Colours and sizes cost the same; what is more of something costs a tenth more a step.
    private static decimal Surcharge(SampleProduct sample, KeyValuePair<string, string>[] options) =>
        decimal.Round(sample.Price / 10, 0) * sample.Options
            .Where(option => option.Name is not ("color" or "size" or "kind"))
            .Sum(option => Array.IndexOf(option.Values, options.First(chosen => chosen.Key == option.Name).Value));

    private static IEnumerable<KeyValuePair<string, string>[]> Combinations((string Name, string[] Values)[] options) =>
        options.Aggregate<(string Name, string[] Values), IEnumerable<KeyValuePair<string, string>[]>>([[]],
            (before, option) => before.SelectMany(chosen => option.Values.Select(value =>
                (KeyValuePair<string, string>[])[.. chosen, new(option.Name, value)])));
}
