using EcomBot.Commerce;
using EcomBot.Commerce.Faq;
using EcomBot.Commerce.SampleShop;
using EcomBot.Tests.Builders;
using EcomBot.Tests.Fakes;
using Microsoft.Extensions.DependencyInjection;

namespace EcomBot.Tests.Dialogs.Questions;

/// <summary>Which of the sample shop's answers a question gets: by its subject as much as by its words.</summary>
public sealed class FaqAnswersTests
{
    private static readonly FaqEntry[] Entries = [.. SampleFaq.Read()];

    [Theory]
    [InlineData("en", "how do i return something without the box", "return-policy")]
    [InlineData("en", "do i have to pay for return shipping", "return-policy")]
    [InlineData("en", "can i pay in installments", "payment-methods")]
    [InlineData("en", "how much is shipping to germany", "delivery-cost")]
    [InlineData("en", "do you ship to canada", "countries")]
    [InlineData("en", "can i send something back that i bought on sale", "return-policy")]
    [InlineData("de", "wie lange kann ich etwas zurückgeben", "return-policy")]
    [InlineData("de", "kann ich auf Rechnung zahlen", "payment-methods")]
    [InlineData("es", "¿qué condiciones de devolución tienen?", "return-policy")]
    [InlineData("es", "¿se puede pagar con PayPal?", "payment-methods")]
    [InlineData("fr", "puis-je renvoyer un article sans la boîte", "return-policy")]
    [InlineData("fr", "j'ai combien de temps pour renvoyer", "return-policy")]
    [InlineData("pt-BR", "posso devolver um produto sem a caixa", "return-policy")]
    [InlineData("zh-Hans", "没有包装盒可以退货吗", "return-policy")]
    public async Task A_question_gets_the_answer_of_its_subject(string language, string question, string id)
    {
        var answer = Entries.Single(entry => entry.Id.Value == id && entry.Locale == language).Answer;

        Assert.Contains(answer, string.Join('\n', await AskAsync(language, question)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("please leave it at the door")]
    [InlineData("are there any black friday sales")]
    [InlineData("do you do price matching")]
    [InlineData("which carrier do you use")]
    public async Task A_question_that_no_answer_fits_gets_none(string question)
    {
        var said = string.Join('\n', await AskAsync("en", question));

        Assert.DoesNotContain(Entries, entry => said.Contains(entry.Answer, StringComparison.Ordinal));
        Assert.Contains("no answer", said, StringComparison.Ordinal);
    }

    private static Task<IReadOnlyList<string>> AskAsync(string language, string question) => Chat
        .With(language, services => services.AddSingleton(new ServiceRules())
            .AddSingleton<IFaq>(new FakeFaq([.. Entries.Where(entry => entry.Locale == language)])), [Given.Ana])
        .SayAsync(question);
}
