using Microsoft.Recognizers.Text;

namespace EcomBot.Tests.Sdk.RecognizersDateTime;

public sealed class PortugueseDateTimeTests
{
    [Theory]
    [InlineData("entregue em 5 de junho de 2021", "5 de junho de 2021 | date | 2021-06-05 2021-06-05")]
    [InlineData("pedido de 24/12/2020", "24/12/2020 | date | 2020-12-24 2020-12-24")]
    [InlineData("chega amanhã?", "amanhã | date | 2020-03-05 2020-03-05")]
    [InlineData("depois de amanhã", "depois de amanhã | date | 2020-03-06 2020-03-06")]
    [InlineData("comprei há duas semanas", "há duas semanas | date | 2020-02-19 2020-02-19")]
    [InlineData("na próxima sexta-feira", "próxima sexta-feira | date | 2020-03-13 2020-03-13")]
    [InlineData("antes do natal", "antes do natal | daterange | XXXX-12-25 before ..2019-12-25; XXXX-12-25 before ..2020-12-25")]
    [InlineData("me ligue às 17h30", "17h30 | time | T17:30 17:30:00")]
    [InlineData("às sete e meia da noite", "sete e meia da noite | time | T19:30 19:30:00")]
    [InlineData("amanhã às 3 da tarde", "amanhã às 3 da tarde | datetime | 2020-03-05T15 2020-03-05 15:00:00")]
    [InlineData("a semana passada", "a semana passada | daterange | 2020-W09 2020-02-24..2020-03-02")]
    [InlineData("das 9h às 11h da manhã", "das 9h às 11h da manhã | timerange | (T09,T11,PT2H) 09:00:00..11:00:00")]
    [InlineData("nos últimos 10 dias", "últimos 10 dias | daterange | (2020-02-23,2020-03-04,P10D) 2020-02-23..2020-03-04")]
    [InlineData("demorou três semanas", "três semanas | duration | P3W 1814400")]
    [InlineData("toda segunda-feira", "toda segunda-feira | set | XXXX-WXX-1 not resolved")]
    public void An_expression_is_recognized(string text, string expected) => Assert.Equal([expected], Said.In(Culture.Portuguese, text));

    [Theory]
    [InlineData("bom dia")]
    [InlineData("quero duas camisas e uma calça")]
    public void What_is_no_time_is_left_alone(string text) => Assert.Empty(Said.In(Culture.Portuguese, text));
}
