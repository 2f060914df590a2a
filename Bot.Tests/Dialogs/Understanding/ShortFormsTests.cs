using System.Globalization;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Tests.Dialogs.Understanding;

/// <summary>Word lists as they are typed on a phone.</summary>
public sealed class ShortFormsTests
{
    [Theory]
    [InlineData("de", "brauch ich nich mehr", "cancelNotNeeded")]
    [InlineData("de", "die will ich net mehr", "unwanted")]
    [InlineData("es", "xq lo necesitais?", "whyDetails")]
    [InlineData("es", "hazlo porfa", "agreeing")]
    [InlineData("fr", "jen ai plus besoin", "cancelNotNeeded")]
    [InlineData("fr", "oui c bon", "yes")]
    [InlineData("fr", "jveux la renvoyer", "wants")]
    [InlineData("pt-BR", "n preciso mais", "cancelNotNeeded")]
    [InlineData("pt-BR", "pq vcs precisam disso", "whyDetails")]
    [InlineData("pt-BR", "blz, pode", "yes")]
    [InlineData("zh-Hans", "好滴", "yes")]
    [InlineData("zh-Hans", "啥时候到", "hedges")]
    public void Phrases_are_found_in_their_short_forms(string language, string text, string list) => Assert.True(Has(language, text, list));

    [Theory]
    [InlineData("en", "brauch ich nich mehr", "cancelNotNeeded")]
    [InlineData("de", "n preciso mais", "cancelNotNeeded")]
    public void A_short_form_counts_in_its_own_language_alone(string language, string text, string list) => Assert.False(Has(language, text, list));

    private static bool Has(string language, string text, string list)
    {
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
        return Words.Has(text, list);
    }
}
