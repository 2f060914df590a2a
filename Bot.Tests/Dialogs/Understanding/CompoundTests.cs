using System.Globalization;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Tests.Dialogs.Understanding;

/// <summary>German words that say at their head what a thing is of.</summary>
public sealed class CompoundTests
{
    [Theory]
    [InlineData("eine mit Lederarmband", "leather")]
    [InlineData("die glaskanne", "glass")]
    [InlineData("mit metallgehäuse", "metal")]
    [InlineData("Edelstahlfilter", "stainless")]
    public void A_compound_names_its_material(string text, string material) => Assert.Contains(Terms(text), term => term == material);

    [Fact]
    public void A_compound_of_two_known_words_means_both() => Assert.Equal(["wood", "bookshelf"], Terms("Holzregal"));

    [Fact]
    public void A_word_that_only_begins_so_is_left_as_it_is() => Assert.DoesNotContain("glass", Terms("glasig"));

    private static IEnumerable<string> Terms(string text)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("de");
        return EcomBot.Dialogs.Understanding.Terms.Of(text).Select(term => term.Text);
    }
}
