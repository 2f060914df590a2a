using Microsoft.Recognizers.Text;

namespace EcomBot.Tests.Sdk.RecognizersDateTime;

public sealed class EnglishDateTimeTests
{
    [Theory]
    [InlineData("Please deliver it on June 5th, 2021", "june 5th, 2021 | date | 2021-06-05 2021-06-05")]
    [InlineData("can it come 12/24/2020?", "12/24/2020 | date | 2020-12-24 2020-12-24")]
    [InlineData("I ordered on 14 February", "14 february | date | XXXX-02-14 2020-02-14; XXXX-02-14 2021-02-14")]
    [InlineData("send it tomorrow please", "tomorrow | date | 2020-03-05 2020-03-05")]
    [InlineData("is Friday possible?", "friday | date | XXXX-WXX-5 2020-02-28; XXXX-WXX-5 2020-03-06")]
    [InlineData("next Friday would do", "next friday | date | 2020-03-13 2020-03-13")]
    [InlineData("I bought it two weeks ago", "two weeks ago | date | 2020-02-19 2020-02-19")]
    [InlineData("it has to be here before Christmas", "before christmas | daterange | XXXX-12-25 before ..2019-12-25; XXXX-12-25 before ..2020-12-25")]
    [InlineData("for Mother's Day", "mother's day | date | XXXX-05-WXX-7-2 2019-05-12; XXXX-05-WXX-7-2 2020-05-10")]
    [InlineData("the shop shut on February 30", "february 30 | date | XXXX-02-30 not resolved")]
    public void A_day_is_recognized(string text, string expected) => Assert.Equal([expected], Said.In(Culture.English, text));

    [Theory]
    [InlineData("call me at 5:30pm", "5:30pm | time | T17:30 17:30:00")]
    [InlineData("I am home at half past seven", "half past seven | time | T07:30 07:30:00; T19:30 19:30:00")]
    [InlineData("after 6pm nobody is there", "after 6pm | timerange | T18 after 18:00:00..")]
    [InlineData("between 9am and noon", "between 9am and noon | timerange | (T09,T12,PT3H) 09:00:00..12:00:00")]
    [InlineData("in the afternoon", "in the afternoon | timerange | TAF 12:00:00..16:00:00")]
    public void A_time_is_recognized(string text, string expected) => Assert.Equal([expected], Said.In(Culture.English, text));

    [Theory]
    [InlineData("tomorrow at 3pm", "tomorrow at 3pm | datetime | 2020-03-05T15 2020-03-05 15:00:00")]
    [InlineData("Saturday morning",
        "saturday morning | datetimerange | XXXX-WXX-6TMO 2020-02-29 08:00:00..2020-02-29 12:00:00; XXXX-WXX-6TMO 2020-03-07 08:00:00..2020-03-07 12:00:00")]
    [InlineData("today from 2 to 4pm", "today from 2 to 4pm | datetimerange | (2020-03-04T14,2020-03-04T16,PT2H) 2020-03-04 14:00:00..2020-03-04 16:00:00")]
    [InlineData("in twenty minutes", "in twenty minutes | datetime | 2020-03-04T10:20:00 2020-03-04 10:20:00")]
    public void A_day_and_a_time_are_one_result(string text, string expected) => Assert.Equal([expected], Said.In(Culture.English, text));

    [Theory]
    [InlineData("orders of last month", "last month | daterange | 2020-02 2020-02-01..2020-03-01")]
    [InlineData("I am away from May 3 to May 10",
        "from may 3 to may 10 | daterange | (XXXX-05-03,XXXX-05-10,P7D) 2019-05-03..2019-05-10; (XXXX-05-03,XXXX-05-10,P7D) 2020-05-03..2020-05-10")]
    [InlineData("the last 10 days", "last 10 days | daterange | (2020-02-23,2020-03-04,P10D) 2020-02-23..2020-03-04")]
    [InlineData("sales of 2019", "2019 | daterange | 2019 2019-01-01..2020-01-01")]
    [InlineData("this summer", "this summer | daterange | 2020-SU not resolved")]
    public void A_range_of_days_is_recognized(string text, string expected) => Assert.Equal([expected], Said.In(Culture.English, text));

    [Theory]
    [InlineData("it took three and a half weeks", "three and a half weeks | duration | P3.5W 2116800")]
    [InlineData("more than 2 hours", "more than 2 hours | duration | PT2H more 7200")]
    [InlineData("a newsletter every two weeks", "every two weeks | set | P2W not resolved")]
    [InlineData("every other Tuesday at 10am", "every other tuesday at 10am | set | XXXX-WXX-2T10 not resolved")]
    [InlineData("every Monday at 8am", "every monday at 8am | set | XXXX-WXX-1T08 not resolved")]
    public void Lengths_and_repetitions_are_recognized(string text, string expected) =>
        Assert.Equal([expected], Said.In(Culture.English, text));

    [Theory]
    [InlineData("You may cancel it")]
    [InlineData("order EC-00000042 with 3 shirts for 12.50")]
    [InlineData("my number is 555-12-1234")]
    [InlineData("Good morning!")]
    [InlineData("")]
    public void What_is_no_time_is_left_alone(string text) => Assert.Empty(Said.In(Culture.English, text));

    [Fact]
    public void Several_expressions_are_told_apart() => Assert.Equal(
        [
            "yesterday | date | 2020-03-03 2020-03-03",
            "next week | daterange | 2020-W11 2020-03-09..2020-03-16",
        ],
        Said.In(Culture.English, "I sent it back yesterday, will you pay next week?"));
}
