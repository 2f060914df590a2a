using EcomBot.Cognitive;
using EcomBot.Cognitive.Identification;

namespace EcomBot.Tests.Cognitive.Identification;

public sealed class LanguageIdentifierTests
{
    private static readonly LanguageIdentifier Identifier = new();

    [Fact]
    public void Nearly_all_chat_lines_are_told_apart()
    {
        var lines = Lines().ToArray();

        var wrong = lines.Where(line => Identifier.Identify(line.Text, hint: null).Code != line.Language).ToArray();

        Assert.True(wrong.Length <= lines.Length * 0.04, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("ok", "de")]
    [InlineData("👍👍", "fr")]
    [InlineData("42", "pt")]
    [InlineData("#W2611340", "es")]
    public void A_text_that_does_not_tell_keeps_the_language_of_the_conversation(string text, string language) =>
        Assert.Equal(language, Identifier.Identify(text, language).Code);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("12345")]
    [InlineData("🙂")]
    public void A_text_without_letters_is_in_no_known_language(string text) =>
        Assert.Equal(DetectedLanguage.Other, Identifier.Identify(text, hint: null).Code);

    [Fact]
    public void A_clear_sentence_in_another_language_overrules_the_conversations()
    {
        Assert.Equal("es", Identifier.Identify("¿Dónde está mi pedido? Todavía no ha llegado", "en").Code);
        Assert.Equal("zh", Identifier.Identify("我的订单什么时候到", "en").Code);
    }

    [Theory]
    [InlineData("我的iPhone订单在哪里", "zh")]
    [InlineData("注文はどこですか", "other")]
    [InlineData("iPhone 15 Pro Max 什么时候有货啊", "zh")]
    public void Mixed_scripts_go_by_the_letters_that_say_most(string text, string language) =>
        Assert.Equal(language, Identifier.Identify(text, hint: null).Code);

    private static IEnumerable<(string Language, string Text)> Lines()
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Cognitive", "Identification", "Lines");
        return Directory.EnumerateFiles(folder, "*.txt").SelectMany(file =>
            File.ReadLines(file).Select(line => (Path.GetFileNameWithoutExtension(file), line)));
    }
}
