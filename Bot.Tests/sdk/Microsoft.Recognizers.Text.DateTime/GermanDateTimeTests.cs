using Microsoft.Recognizers.Text;

namespace EcomBot.Tests.Sdk.RecognizersDateTime;

public sealed class GermanDateTimeTests
{
    [Theory]
    [InlineData("bitte am 5. Juni 2021 liefern", "5. juni 2021 | date | 2021-06-05 2021-06-05")]
    [InlineData("Bestellung vom 24.12.2020", "24.12.2020 | date | 2020-12-24 2020-12-24")]
    [InlineData("kommt es morgen?", "morgen | date | 2020-03-05 2020-03-05")]
    [InlineData("ich habe es vor zwei Wochen gekauft", "vor zwei wochen | date | 2020-02-19 2020-02-19")]
    [InlineData("nächsten Freitag", "nächsten freitag | date | 2020-03-13 2020-03-13")]
    [InlineData("am zweiundzwanzigsten Februar", "zweiundzwanzigsten februar | date | XXXX-02-22 2020-02-22; XXXX-02-22 2021-02-22")]
    [InlineData("vor Weihnachten", "vor weihnachten | daterange | XXXX-12-25 before ..2019-12-25; XXXX-12-25 before ..2020-12-25")]
    [InlineData("rufen Sie um 17:30 Uhr an", "17:30 uhr | time | T17:30 17:30:00")]
    [InlineData("um halb acht", "halb acht | time | T07:30 07:30:00; T19:30 19:30:00")]
    [InlineData("morgen um 15 Uhr", "morgen um 15 uhr | datetime | 2020-03-05T15 2020-03-05 15:00:00")]
    [InlineData("am Montagabend um 8", "montagabend um 8 | datetime | XXXX-WXX-1T20 2020-03-02 20:00:00; XXXX-WXX-1T20 2020-03-09 20:00:00")]
    [InlineData("heute Abend", "heute abend | datetimerange | 2020-03-04TEV 2020-03-04 16:00:00..2020-03-04 20:00:00")]
    [InlineData("letzte Woche", "letzte woche | daterange | 2020-W09 2020-02-24..2020-03-02")]
    [InlineData("vom 4. bis 22. Januar 2021", "vom 4. bis 22. januar 2021 | daterange | (2021-01-04,2021-01-22,P18D) 2021-01-04..2021-01-22")]
    [InlineData("in den letzten 10 Tagen", "letzten 10 tagen | daterange | (2020-02-23,2020-03-04,P10D) 2020-02-23..2020-03-04")]
    [InlineData("es dauerte anderthalb Stunden", "anderthalb stunden | duration | PT1.5H 5400")]
    [InlineData("alle zwei Wochen", "alle zwei wochen | set | P2W not resolved")]
    [InlineData("jeden Montag", "jeden montag | set | XXXX-WXX-1 not resolved")]
    public void An_expression_is_recognized(string text, string expected) => Assert.Equal([expected], Said.In(Culture.German, text));

    [Theory]
    [InlineData("Guten Morgen")]
    [InlineData("drei Hemden und eine Hose")]
    public void What_is_no_time_is_left_alone(string text) => Assert.Empty(Said.In(Culture.German, text));
}
