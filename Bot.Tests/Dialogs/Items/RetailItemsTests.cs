using System.Globalization;
using System.Text.Json;
using EcomBot.Commerce;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Items;
using EcomBot.Tests.Shared;

namespace EcomBot.Tests.Dialogs.Items;

/// <summary>What customers say of another variant, on the products of a real-sized store.</summary>
public sealed class RetailItemsTests
{
    [SharedTheory("stores/retail/products.jsonl")]
    [InlineData("en", "Mechanical Keyboard", "switch type: linear, backlight: RGB, size: full size", "for one with clicky switches", "clicky, RGB, full size")]
    [InlineData("en", "Smart Thermostat", "compatibility: Apple HomeKit, color: black", "for one compatible with Google Home instead of Apple HomeKit", "Google Assistant, black")]
    [InlineData("en", "Water Bottle", "capacity: 1000ml, material: glass, color: blue", "for a smaller one, 500ml if possible, same material", "?")]
    public void A_variant_is_found_by_what_is_said(string language, string title, string current, string wish, string found)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        var product = Retail.Product(title);
        var has = product.Variants.SingleOrDefault(variant => variant.Options.ToString() == current);

        var answer = VariantFinder.Find(wish, product, has);

        Assert.Equal(found, string.Join(" | ", answer.Fitting.Select(variant => string.Join(", ", variant.Options.Select(option => option.Value)))));
    }

    private static class Retail
    {
        private static readonly Lazy<List<Product>> All = new(() => [.. File.ReadLines(SharedFolder.Find("stores/retail/products.jsonl")!).Select(Read)]);

        public static Product Product(string title) => All.Value.Single(product => product.Title == title);

        private static Product Read(string line)
        {
            using var json = JsonDocument.Parse(line);
            var root = json.RootElement;
            var id = new ProductId(root.GetProperty("id").GetString()!);
            return new Product
            {
                Id = id,
                Title = root.GetProperty("title").GetString()!,
                Variants = [.. root.GetProperty("variants").EnumerateArray().Select(variant => new Variant
                {
                    Id = new(variant.GetProperty("id").GetString()!),
                    Product = id,
                    Options = new(variant.GetProperty("options").EnumerateObject().Select(option => KeyValuePair.Create(option.Name, option.Value.GetString()!))),
                    Price = new(variant.GetProperty("price").GetDecimal(), "USD"),
                    Available = variant.GetProperty("available").GetBoolean(),
                })],
            };
        }
    }
}
