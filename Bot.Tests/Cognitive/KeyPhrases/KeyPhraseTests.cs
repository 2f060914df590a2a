using EcomBot.Cognitive;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;

namespace EcomBot.Tests.Cognitive.KeyPhrases;

public sealed class KeyPhraseTests
{
    private static readonly LocalTextAnalyzer Analyzer = new(AVocabulary.Source, IntentModel.Empty);

    [Theory]
    [InlineData("the delivery of my mechanical keyboard was late", "mechanical keyboard")]
    [InlineData("la entrega del teclado mecánico fue lenta", "teclado mecánico")]
    [InlineData("la livraison de mon clavier mécanique est en retard", "clavier mécanique")]
    [InlineData("die Lieferung meiner mechanischen Tastatur", "mechanischen Tastatur")]
    [InlineData("a entrega do teclado mecânico", "teclado mecânico")]
    [InlineData("我的机械键盘没到", "机械键盘")]
    public void The_main_points_are_told_as_written(string text, string phrase) =>
        Assert.Contains(Analyzer.Analyze(text, TextHints.None).KeyPhrases, found => found.Contains(phrase, StringComparison.Ordinal));

    [Fact]
    public void A_text_without_points_gives_none() => Assert.Empty(Analyzer.Analyze("is it?", TextHints.None).KeyPhrases);
}
