using Microsoft.Recognizers.Text;

namespace EcomBot.Tests.Sdk.RecognizersDateTime;

public sealed class FrenchDateTimeTests
{
    [Theory]
    [InlineData("livrez-la le 5 juin 2021", "5 juin 2021 | date | 2021-06-05 2021-06-05")]
    [InlineData("commande du 24/12/2020", "24/12/2020 | date | 2020-12-24 2020-12-24")]
    [InlineData("elle arrive demain", "demain | date | 2020-03-05 2020-03-05")]
    [InlineData("je l'ai achetée il y a deux semaines", "il y a deux semaines | date | 2020-02-19 2020-02-19")]
    [InlineData("vendredi prochain", "vendredi prochain | date | 2020-03-13 2020-03-13")]
    [InlineData("avant noël", "avant noël | daterange | XXXX-12-25 before ..2019-12-25; XXXX-12-25 before ..2020-12-25")]
    [InlineData("appelez-moi à 17h30", "17h30 | time | T17:30 17:30:00")]
    [InlineData("demain à 15h", "demain à 15h | datetime | 2020-03-05T15 2020-03-05 15:00:00")]
    [InlineData("la semaine dernière", "la semaine dernière | daterange | 2020-W09 2020-02-24..2020-03-02")]
    [InlineData("entre 9h et 11h du matin", "entre 9h et 11h du matin | timerange | (T09,T11,PT2H) 09:00:00..11:00:00")]
    [InlineData("les 10 derniers jours", "10 derniers jours | daterange | (2020-02-23,2020-03-04,P10D) 2020-02-23..2020-03-04")]
    [InlineData("cela a pris trois semaines", "trois semaines | duration | P3W 1814400")]
    [InlineData("chaque lundi", "chaque lundi | set | XXXX-WXX-1 not resolved")]
    public void An_expression_is_recognized(string text, string expected) => Assert.Equal([expected], Said.In(Culture.French, text));

    [Theory]
    [InlineData("bonjour, ma commande est cassée")]
    [InlineData("deux chemises et un pantalon")]
    public void What_is_no_time_is_left_alone(string text) => Assert.Empty(Said.In(Culture.French, text));
}
