using EcomBot.Cognitive;
using EcomBot.Cognitive.Intents;
using EcomBot.Cognitive.Local;

namespace EcomBot.Tests.Cognitive.Sentiments;

public sealed class SentimentTests
{
    private static readonly LocalTextAnalyzer Analyzer = new(AVocabulary.Source, IntentModel.Empty);

    [Theory]
    [InlineData("en", "This is the best shop ever, I love it!", SentimentLabel.Positive)]
    [InlineData("en", "Terrible service, I am very disappointed", SentimentLabel.Negative)]
    [InlineData("en", "thank you so much, you are amazing 😍", SentimentLabel.Positive)]
    [InlineData("en", "the chair arrived broken and nobody answers my emails", SentimentLabel.Negative)]
    [InlineData("es", "¡Me encanta, es perfecto, muchas gracias!", SentimentLabel.Positive)]
    [InlineData("es", "Qué asco de servicio, llegó roto y nadie responde", SentimentLabel.Negative)]
    [InlineData("fr", "Super, je suis très content de ma commande, merci !", SentimentLabel.Positive)]
    [InlineData("fr", "C'est une honte, le produit est nul et en panne", SentimentLabel.Negative)]
    [InlineData("de", "Super toll, ich bin sehr zufrieden, vielen Dank!", SentimentLabel.Positive)]
    [InlineData("de", "Schrecklicher Service, ich bin total enttäuscht und sauer", SentimentLabel.Negative)]
    [InlineData("pt", "Amei, produto maravilhoso, muito obrigada!", SentimentLabel.Positive)]
    [InlineData("pt", "Péssimo atendimento, uma vergonha, chegou quebrado", SentimentLabel.Negative)]
    [InlineData("zh", "质量非常好，很满意，五星好评", SentimentLabel.Positive)]
    [InlineData("zh", "太差了，收到就坏了，客服态度恶劣", SentimentLabel.Negative)]
    public void A_clear_feeling_is_told_in_every_language(string language, string text, SentimentLabel label) =>
        Assert.Equal(label, Analyzer.Analyze(text, new(language)).Sentiment.Label);

    [Theory]
    [InlineData("the sound is good", "the sound is not good")]
    [InlineData("I am happy with it", "I'm not happy with it")]
    [InlineData("la entrega fue buena", "la entrega no fue buena")]
    [InlineData("je suis content", "je ne suis pas content")]
    [InlineData("die Lampe ist gut", "die Lampe ist nicht gut")]
    [InlineData("gostei do produto", "não gostei do produto")]
    [InlineData("这个质量好", "这个质量不好")]
    public void A_negation_makes_praise_less_positive(string praise, string negated) =>
        Assert.True(Balance(negated) < Balance(praise));

    [Theory]
    [InlineData("the delivery was slow", "the delivery was slightly slow")]
    [InlineData("这个手机好看", "这个手机特别好看")]
    [InlineData("good phone", "good phone 😍😍")]
    [InlineData("this is a good phone", "this is a good phone :D")]
    [InlineData("the lamp is nice but the delivery was late", "the delivery was late but the lamp is nice")]
    public void Intensity_signs_and_what_comes_after_but_weigh_more(string less, string more) =>
        Assert.True(Balance(more) > Balance(less));

    [Fact]
    public void The_three_probabilities_add_up_to_one()
    {
        var sentiment = Analyzer.Analyze("where is my order?", TextHints.None).Sentiment;

        Assert.Equal(1, sentiment.Positive + sentiment.Neutral + sentiment.Negative, 5);
    }

    [Theory]
    [InlineData("en", "The delivery was slow but the quality is excellent", "delivery", "slow", SentimentLabel.Negative)]
    [InlineData("en", "The delivery was slow but the quality is excellent", "quality", "excellent", SentimentLabel.Positive)]
    [InlineData("de", "Der Versand war schnell.", "Versand", "schnell", SentimentLabel.Positive)]
    [InlineData("fr", "La livraison est lente.", "livraison", "lente", SentimentLabel.Negative)]
    [InlineData("es", "El precio es excelente", "precio", "excelente", SentimentLabel.Positive)]
    [InlineData("pt", "A entrega foi rápida", "entrega", "rápida", SentimentLabel.Positive)]
    [InlineData("zh", "物流很快，质量太差", "物流", "很快", SentimentLabel.Positive)]
    [InlineData("es", "La entrega fue lentísima", "entrega", "lentísima", SentimentLabel.Negative)]
    [InlineData("fr", "La livraison était catastrophique", "livraison", "catastrophique", SentimentLabel.Negative)]
    [InlineData("de", "Der Service war großartiger", "Service", "großartiger", SentimentLabel.Positive)]
    public void An_opinion_names_what_is_spoken_of_and_what_is_said(
        string language, string text, string target, string assessment, SentimentLabel label)
    {
        var opinions = Analyzer.Analyze(text, new(language)).Opinions;

        Assert.Contains(new Opinion(target, assessment, label, IsNegated: false), opinions);
    }

    [Fact]
    public void A_negated_opinion_says_so()
    {
        var opinion = Assert.Single(Analyzer.Analyze("The quality is not good", new("en")).Opinions);

        Assert.True(opinion.IsNegated);
        Assert.Equal(SentimentLabel.Negative, opinion.Label);
    }

    private static double Balance(string text)
    {
        var sentiment = Analyzer.Analyze(text, TextHints.None).Sentiment;
        return sentiment.Positive - sentiment.Negative;
    }
}
