using Microsoft.Recognizers.Text;

namespace EcomBot.Tests.Sdk.RecognizersDateTime;

public sealed class SpanishDateTimeTests
{
    [Theory]
    [InlineData("quiero recibirlo el 5 de junio de 2021", "5 de junio de 2021 | date | 2021-06-05 2021-06-05")]
    [InlineData("pedido del 24/12/2020", "24/12/2020 | date | 2020-12-24 2020-12-24")]
    [InlineData("llegará mañana", "mañana | date | 2020-03-05 2020-03-05")]
    [InlineData("lo compré hace dos semanas", "hace dos semanas | date | 2020-02-19 2020-02-19")]
    [InlineData("¿puede ser el próximo viernes?", "próximo viernes | date | 2020-03-13 2020-03-13")]
    [InlineData("antes de navidad", "antes de navidad | daterange | XXXX-12-25 before ..2019-12-25; XXXX-12-25 before ..2020-12-25")]
    [InlineData("llámeme a las 5:30 p.m.", "5:30 p.m. | time | T17:30 17:30:00")]
    [InlineData("mañana a las 3 de la tarde", "mañana a las 3 de la tarde | datetime | 2020-03-05T15 2020-03-05 15:00:00")]
    [InlineData("mi pedido de la semana pasada", "la semana pasada | daterange | 2020-W09 2020-02-24..2020-03-02")]
    [InlineData("entre las 9 y las 11 de la mañana", "entre las 9 y las 11 de la mañana | timerange | (T09,T11,PT2H) 09:00:00..11:00:00")]
    [InlineData("los últimos 10 días", "últimos 10 días | daterange | (2020-02-23,2020-03-04,P10D) 2020-02-23..2020-03-04")]
    [InlineData("tardó tres semanas", "tres semanas | duration | P3W 1814400")]
    [InlineData("todos los lunes", "todos los lunes | set | XXXX-WXX-1 not resolved")]
    public void An_expression_is_recognized(string text, string expected) => Assert.Equal([expected], Said.In(Culture.Spanish, text));

    [Theory]
    [InlineData("buenos días")]
    [InlineData("quiero dos camisas y un pantalón")]
    public void What_is_no_time_is_left_alone(string text) => Assert.Empty(Said.In(Culture.Spanish, text));
}
