using System.Globalization;
using EcomBot.Commerce.Catalogue;
using EcomBot.Dialogs.Products;

namespace EcomBot.Tests.Dialogs.Products;

/// <summary>The most and the least of an option, among what comes into question.</summary>
public sealed class OptionExtremesTests
{
    private static readonly Variant[] Tablets =
    [
        Given("1", ("screen size", "8-inch"), ("storage", "64GB"), ("resolution", "1080p"), ("ram", "8GB")),
        Given("2", ("screen size", "10-inch"), ("storage", "1TB"), ("resolution", "2K"), ("ram", "4GB")),
        Given("3", ("screen size", "7-inch"), ("storage", "512GB"), ("resolution", "4K"), ("ram", "16GB")),
    ];

    [Theory]
    [InlineData("en", "which has the most memory?", "ram 16GB")]
    [InlineData("en", "the one with the largest storage please", "storage 1TB")]
    [InlineData("en", "the highest resolution", "resolution 4K")]
    [InlineData("en", "the lowest resolution", "resolution 1080p")]
    [InlineData("en", "show me the smallest", "screen size 7-inch")]
    [InlineData("de", "welches hat den größten Speicher?", "storage 1TB")]
    [InlineData("de", "mit der höchsten Auflösung", "resolution 4K")]
    [InlineData("es", "la de mayor resolución", "resolution 4K")]
    [InlineData("es", "¿cuál tiene más almacenamiento?", "storage 1TB")]
    [InlineData("fr", "laquelle a le plus de stockage ?", "storage 1TB")]
    [InlineData("fr", "celle avec la résolution la plus haute", "resolution 4K")]
    [InlineData("pt-BR", "qual tem mais armazenamento?", "storage 1TB")]
    [InlineData("pt-BR", "o de maior resolução", "resolution 4K")]
    [InlineData("zh-Hans", "哪个存储最大？", "storage 1TB")]
    [InlineData("zh-Hans", "分辨率最高的", "resolution 4K")]
    public void The_end_of_an_option_is_found(string language, string text, string wish) => Assert.Equal([wish], Found(language, text));

    [Theory]
    [InlineData("en", "the most expensive one")]
    [InlineData("en", "a maximum of 300")]
    [InlineData("en", "what is the best one?")]
    [InlineData("en", "more storage")]
    [InlineData("de", "das teuerste Tablet")]
    [InlineData("fr", "le plus cher")]
    public void Prices_and_comparisons_name_no_end(string language, string text) => Assert.Empty(Found(language, text));

    private static List<string> Found(string language, string text)
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return [.. OptionExtremes.Find(text, Tablets).Select(wish => $"{wish.Name} {wish.Value}")];
    }

    private static Variant Given(string id, params (string Name, string Value)[] options) => new()
    {
        Id = new(id),
        Product = new("tablet"),
        Options = new(options.Select(option => KeyValuePair.Create(option.Name, option.Value))),
        Price = new(10, "USD"),
        Available = true,
    };
}
