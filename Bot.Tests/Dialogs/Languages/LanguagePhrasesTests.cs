using EcomBot.Cognitive.Intents;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Tests.Dialogs.Languages;

public sealed class LanguagePhrasesTests
{
    private const int Fewest = 40;

    private static readonly ILookup<string, IntentPhrase> ByLanguage = new LanguagePhrases().Phrases.ToLookup(phrase => phrase.Language);

    public static TheoryData<string> Languages => [.. ByLanguage.Select(language => language.Key)];

    [Fact]
    public void Phrases_are_there_in_the_six_languages() =>
        Assert.Equal(["de", "en", "es", "fr", "pt", "zh"], ByLanguage.Select(language => language.Key).Order());

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_language_teaches_every_intent_with_enough_phrases(string language)
    {
        var counts = ByLanguage[language].Distinct().CountBy(phrase => phrase.Intent).ToDictionary();

        Assert.Equal(ByLanguage["en"].Select(phrase => phrase.Intent).Distinct().Order(), counts.Keys.Order());
        Assert.DoesNotContain(counts, intent => intent.Value < Fewest);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void A_phrase_teaches_one_intent_alone(string language)
    {
        var uses = ByLanguage[language].DistinctBy(phrase => (phrase.Text, phrase.Intent)).CountBy(phrase => phrase.Text);

        Assert.DoesNotContain(uses, phrase => phrase.Value > 1);
    }
}
