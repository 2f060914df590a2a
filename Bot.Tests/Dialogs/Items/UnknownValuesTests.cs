using System.Globalization;
using EcomBot.Dialogs.Items;

namespace EcomBot.Tests.Dialogs.Items;

/// <summary>Values that a text names and no variant has.</summary>
public sealed class UnknownValuesTests
{
    private static readonly (string Name, string[] Values)[] Options =
        [("length", ["28 inch", "31 inch", "34 inch"]), ("size", ["8", "9", "10"]), ("storage", ["256GB SSD", "1TB SSD"]),
            ("battery life", ["10 hours", "20 hours"])];

    [Theory]
    [InlineData("en", "the 40 inch one", "length")]
    [InlineData("de", "lieber 40 Zoll bitte", "length")]
    [InlineData("zh-Hans", "换成40英寸的", "length")]
    [InlineData("en", "in size 12", "size")]
    [InlineData("de", "in Größe 12 bitte", "size")]
    [InlineData("es", "con 15 horas", "battery life")]
    [InlineData("fr", "avec 512 GB", "storage")]
    public void A_value_that_there_is_not_is_found(string language, string text, string option) => Assert.Equal([option], Found(language, text));

    [Theory]
    [InlineData("en", "the 34 inch one")]
    [InlineData("de", "die mit 34 Zoll in Größe 9")]
    [InlineData("zh-Hans", "34英寸的")]
    [InlineData("es", "con 20 horas")]
    [InlineData("en", "two of them for $40, order #W12")]
    public void Values_that_there_are_are_not(string language, string text) => Assert.Empty(Found(language, text));

    private static string[] Found(string language, string text)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return [.. UnknownValues.In(text, Options).Select(found => found.Option)];
    }
}
