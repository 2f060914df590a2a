using EcomBot.Cognitive;
using EcomBot.Cognitive.Local;
using EcomBot.Cognitive.Spelling;
using EcomBot.Cognitive.Vocabularies;
using EcomBot.Tests.Builders;

namespace EcomBot.Tests.Cognitive.Spelling;

/// <summary>Misspelt words of customers, put right where the bot reads messages by the word that is meant.</summary>
public sealed class SpellingCorrectorTests
{
    private static readonly ShopVocabulary Shop = new();

    static SpellingCorrectorTests() => Shop.Replace(new()
    {
        Terms = [new(EntityCategory.Product, "p1", "Harbour T-Shirt"), new(EntityCategory.Product, "p2", "Kanna Yoga Mat"), new(EntityCategory.Brand, "b1", "Retrun")],
    });

    private static readonly LocalTextAnalyzer Analyzer = new(Shop, LearntIntents.Model);
    private static readonly SpellingCorrector Corrector = new(LearntIntents.Spelling, Shop);

    [Theory]
    [InlineData("waht is the bigest one you have", "what is the biggest one you have")]
    [InlineData("acutally I want to retunr my order", "actually I want to return my order")]
    [InlineData("Plaese exchange the runing shoes", "Please exchange the running shoes")]
    [InlineData("I WNAT TO RETURN IT", "I WANT TO RETURN IT")]
    [InlineData("which phone has the most memmory?", "which phone has the most memory?")]
    [InlineData("a new habrour shirt", "a new harbour shirt")]
    [InlineData("die Lampe zurueckschiken bitte", "die Lampe zurueckschicken bitte")]
    [InlineData("bitte die Schuhe umtauchen", "bitte die Schuhe umtauschen")]
    [InlineData("ich möchte meine Bestelung stornieren", "ich möchte meine Bestellung stornieren")]
    [InlineData("quiero debolver esta lámpara", "quiero devolver esta lámpara")]
    [InlineData("quiero canselar el pedido", "quiero cancelar el pedido")]
    [InlineData("je veux anuler ma commande", "je veux annuler ma commande")]
    [InlineData("quero devovler o meu pedido", "quero devolver o meu pedido")]
    public async Task One_slip_of_a_word_is_put_right(string written, string meant) => Assert.Equal(meant, await CorrectAsync(written));

    [Theory]
    [InlineData("where is my order #W2611340?")]
    [InlineData("please send it to 12 Walnet Street, Austin, TX 78701")]
    [InlineData("my e-mail is jon.retrun@exampel.com")]
    [InlineData("I am Jonh Smtih")]
    [InlineData("lena retunr 78701")]
    [InlineData("send it to 12 retunr stret, austin tx 78701")]
    [InlineData("the Retrun bag and the Kanna mat")]
    [InlineData("is there a chance that it has a camel colour?")]
    [InlineData("tienen té de canela?")]
    [InlineData("eine Kanne aus Glas mit Deckel")]
    [InlineData("die Bestellung wurde storniert")]
    [InlineData("j'ai une table et deux fables")]
    [InlineData("我的订单在哪里")]
    [InlineData("")]
    public async Task What_is_no_slip_stays(string written) => Assert.Null(await CorrectAsync(written));

    [Fact]
    public async Task A_short_message_may_be_in_the_language_of_the_device() =>
        Assert.Equal("pedido", await CorrectAsync("peddido", new TextHints(Locale: "pt-BR")));

    private static async Task<string?> CorrectAsync(string written, TextHints? hints = null) =>
        Corrector.Correct(await Analyzer.AnalyzeAsync(written, hints ?? TextHints.None, CancellationToken.None), hints ?? TextHints.None);
}
