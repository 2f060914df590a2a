using System.Globalization;
using System.Text.Json;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Items;
using EcomBot.Tests.Shared;

namespace EcomBot.Tests.Dialogs.Items;

/// <summary>What customers say of another variant, on the products of a real-sized store.</summary>
public sealed class VariantFinderTests
{
    private static readonly Lazy<List<Product>> Retail = new(() => [.. File.ReadLines(SharedFolder.Get("stores/retail/products.jsonl")).Select(Read)]);

    [SharedTheory]
    [InlineData("en", "Smart Thermostat", "Apple HomeKit, black", "for one compatible with Google Home instead of Apple HomeKit", "Google Assistant, black")]
    [InlineData("en", "T-Shirt", "blue, M, cotton, crew neck", "purple, s-size, v-neck, polyester", "purple, S, polyester, v-neck")]
    [InlineData("en", "Pet Bed", "small, polyester, brown", "the cheapest available one", "large, memory foam, beige")]
    [InlineData("en", "Office Chair", "fabric, black, fixed, standard", "most expensive", "mesh, red, none, standard")]
    [InlineData("en", "Hiking Boots", "10, leather, no", "size 9, waterproof", "9, leather, yes")]
    [InlineData("en", "Bluetooth Speaker", "red, 20 hours, no", "water resistant one", "red, 20 hours, yes")]
    [InlineData("en", "Luggage Set", "4-piece, red, hardshell", "2 piece, softshell, black please", "2-piece, black, softshell")]
    [InlineData("en", "Wall Clock", "12 inches, white, analog", "digital with bigger diameter", "14 inches, white, digital")]
    [InlineData("en", "Bookshelf", "wood, brown, 5 ft", "4 feet tall in white", "wood, white, 4 ft")]
    [InlineData("en", "Vacuum Cleaner", "upright, bagless, HEPA filter", "robotic, bagless, for pet hair", "robotic, bagless, pet hair removal")]
    [InlineData("en", "Wristwatch", "silicone, blue", "leather strap and white dial", "leather, white")]
    [InlineData("en", "Mechanical Keyboard", "linear, none, full size", "clicky switches, and RGB backlight preferably, if not then no backlight",
        "clicky, none, full size")]
    [InlineData("en", "Action Camera", "1080p, no, black", "the highest resolution you have", "5K, no, black")]
    [InlineData("es", "Action Camera", "1080p, no, black", "por la de mayor resolución", "5K, no, black")]
    [InlineData("en", "Notebook", "A6, hard cover", "the largest size", "A4, hard cover")]
    public void A_variant_is_found_by_what_is_said(string language, string title, string current, string wish, string found)
    {
        var product = Retail.Value.Single(product => product.Title == title);

        var answer = Find(language, product, current, wish);

        Assert.Equal(found, Assert.Single(answer.Fitting.Select(ValuesOf)));
    }

    [SharedTheory]
    [InlineData("en", "Mechanical Keyboard", "linear, RGB, full size", "for one with clicky switches", "clicky, none, full size")]
    [InlineData("en", "Desk Lamp", "white, medium, USB", "less bright, and I prefer AC adapter over battery over USB", "silver, low, AC adapter")]
    [InlineData("en", "Desk Lamp", "white, medium, USB", "less bright, prefer battery > AC adapter > USB", "silver, low, battery")]
    [InlineData("de", "Water Bottle", "1000ml, glass, blue", "gegen eine grüne aus Edelstahl", "500ml, stainless steel, green")]
    [InlineData("pt-BR", "T-Shirt", "blue, M, cotton, crew neck", "por uma vermelha tamanho L", "red, L, cotton, v-neck")]
    [InlineData("zh-Hans", "Water Bottle", "1000ml, glass, blue", "换成绿色的", "500ml, glass, green")]
    public void A_variant_that_differs_in_more_than_was_said_is_offered_and_not_taken(string language, string title, string current,
        string wish, string offered)
    {
        var product = Retail.Value.Single(product => product.Title == title);

        var answer = Find(language, product, current, wish);

        Assert.Empty(answer.Fitting);
        Assert.True(answer.IsOpen);
        Assert.Contains(offered, answer.Near.Select(ValuesOf));
    }

    [SharedTheory]
    [InlineData("Bluetooth Speaker", "red, 20 hours, no", "a cheaper green one")]
    [InlineData("Skateboard", "plastic, 31 inch, custom", "maple deck, 34 inch with graphic design")]
    [InlineData("Skateboard", "bamboo, 31 inch, graphic", "a plastic one, custom, 40 inch.")]
    [InlineData("Running Shoes", "9, black, synthetic, rubber", "in size 12")]
    [InlineData("Tablet", "7-inch, 128GB, black", "a 10-inch gold 1TB one")]
    public void The_nearest_are_offered_where_none_is_as_described(string title, string current, string wish)
    {
        var product = Retail.Value.Single(product => product.Title == title);

        var answer = Find("en", product, current, wish);

        Assert.True(answer is { Said: true, IsOpen: false, Fitting.Count: 0, Near.Count: > 0 });
    }

    [SharedTheory]
    [InlineData("thank you very much")]
    [InlineData("what does it cost to send it back?")]
    public void Words_about_something_else_describe_no_variant(string text)
    {
        var answer = Find("en", Retail.Value.Single(product => product.Title == "Water Bottle"), "1000ml, glass, blue", text);

        Assert.False(answer.Said);
    }

    [Theory]
    [InlineData("en", "one size up please", "XL")]
    [InlineData("en", "it is too small, the next size up", "XL")]
    [InlineData("en", "two sizes up", "XXL")]
    [InlineData("en", "too big, one size down", "M")]
    [InlineData("de", "eine Nummer größer bitte", "XL")]
    [InlineData("de", "zwei Nummern kleiner", "S")]
    [InlineData("es", "una talla más", "XL")]
    [InlineData("es", "una talla más pequeña", "M")]
    [InlineData("fr", "une taille au-dessus", "XL")]
    [InlineData("fr", "une pointure de moins", "M")]
    [InlineData("pt-BR", "um número maior", "XL")]
    [InlineData("pt-BR", "dois tamanhos abaixo", "S")]
    [InlineData("zh-Hans", "换两件大一号的", "XL")]
    [InlineData("zh-Hans", "要小一码", "M")]
    public void A_size_up_or_down_is_the_next_one(string language, string wish, string size)
    {
        var answer = Find(language, Shirt(soldOut: "none"), "L", wish);

        Assert.Equal(size, ValuesOf(Assert.Single(answer.Fitting)));
    }

    [Fact]
    public void The_size_after_the_next_is_not_taken_where_the_next_is_sold_out()
    {
        var answer = Find("en", Shirt(soldOut: "XL"), "L", "one size up");

        Assert.Empty(answer.Fitting);
        Assert.Contains("XXL", answer.Near.Select(ValuesOf));
    }

    private static Product Shirt(string soldOut) => new()
    {
        Id = new("shirt"),
        Title = "T-Shirt",
        Variants = [.. new[] { "XXL", "S", "L", "XL", "M" }.Select(size => new Variant
        {
            Id = new(size),
            Product = new("shirt"),
            Options = new([KeyValuePair.Create("size", size)]),
            Price = new(20, "USD"),
            Available = size != soldOut,
        })],
    };

    private static FoundVariants Find(string language, Product product, string current, string wish)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return VariantFinder.Find(wish, product, product.Variants.Single(variant => ValuesOf(variant) == current));
    }

    private static string ValuesOf(Variant variant) => string.Join(", ", variant.Options.Select(option => option.Value));

    private static Product Read(string line)
    {
        using var json = JsonDocument.Parse(line);
        var id = new ProductId(json.RootElement.GetProperty("id").GetString()!);
        return new Product
        {
            Id = id,
            Title = json.RootElement.GetProperty("title").GetString()!,
            Variants = [.. json.RootElement.GetProperty("variants").EnumerateArray().Select(variant => new Variant
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
