using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace EcomBot.Tests.Sdk.RecognizersTimex;

public sealed class TimexPropertyTests
{
    [Theory]
    [InlineData("2017-05-29")]
    [InlineData("XXXX-05-29")]
    [InlineData("XXXX-XX-29")]
    [InlineData("XXXX-WXX-3")]
    [InlineData("2017")]
    [InlineData("2017-05")]
    [InlineData("XXXX-05")]
    [InlineData("SU")]
    [InlineData("2017-SU")]
    [InlineData("2017-W37")]
    [InlineData("2017-W37-WE")]
    [InlineData("XXXX-01-W01")]
    [InlineData("T17")]
    [InlineData("T17:30")]
    [InlineData("T17:30:45")]
    [InlineData("TMO")]
    [InlineData("2017-05-29T17:30")]
    [InlineData("XXXX-WXX-5TEV")]
    [InlineData("P2Y")]
    [InlineData("P1.5D")]
    [InlineData("PT5H")]
    [InlineData("PT5H30M20S")]
    [InlineData("P1Y2M3DT4H")]
    [InlineData("(2017-05-29,2017-06-01,P3D)")]
    [InlineData("(T08,T12,PT4H)")]
    [InlineData("(2017-05-29T08,2017-05-29T10:30,PT2H30M)")]
    [InlineData("(2017-12-31T23,2018-01-01T01,PT2H)")]
    [InlineData("(XXXX-WXX-1,XXXX-WXX-3,P2D)")]
    [InlineData("PRESENT_REF")]
    public void An_expression_taken_apart_is_written_the_same(string timex) => Assert.Equal(timex, new TimexProperty(timex).TimexValue);

    [Theory]
    [InlineData("2017-05-29", "date,definite")]
    [InlineData("XXXX-WXX-3", "date")]
    [InlineData("2017-05", "daterange")]
    [InlineData("T17:30", "time")]
    [InlineData("TMO", "timerange")]
    [InlineData("XXXX-WXX-3T16", "date,datetime,time")]
    [InlineData("XXXX-WXX-3TMO", "date,datetimerange,timerange")]
    [InlineData("P3D", "duration")]
    [InlineData("(T08,T12,PT4H)", "duration,time,timerange")]
    [InlineData("PRESENT_REF", "date,datetime,present,time")]
    public void An_expression_tells_its_types(string timex, string types) =>
        Assert.Equal(types, string.Join(',', new TimexProperty(timex).Types.Order()));

    [Theory]
    [InlineData("2017-05-29", "29th May 2017")]
    [InlineData("XXXX-05-01", "1st May")]
    [InlineData("XXXX-WXX-5TEV", "Friday evening")]
    [InlineData("T16:30", "4:30PM")]
    [InlineData("T12", "midday")]
    [InlineData("P3D", "3 days")]
    [InlineData("2017-05", "May 2017")]
    [InlineData("XXXX-WXX-2T09", "9AM Tuesday")]
    public void An_expression_is_said_in_English(string timex, string text) => Assert.Equal(text, new TimexProperty(timex).ToString());

    [Theory]
    [InlineData("2020-03-05", "tomorrow")]
    [InlineData("2020-03-09", "next Monday")]
    [InlineData("2020-W09", "last week")]
    [InlineData("2020-03", "this month")]
    [InlineData("2020-03-04TNI", "tonight")]
    [InlineData("2020-03-05T16", "tomorrow 4PM")]
    [InlineData("2021-07-01", "1st July 2021")]
    public void An_expression_is_said_as_on_a_day(string timex, string text) =>
        Assert.Equal(text, new TimexProperty(timex).ToNaturalLanguage(new DateTime(2020, 3, 4)));

    [Fact]
    public void A_copy_goes_its_own_way()
    {
        var timex = new TimexProperty("2017-05-29T17:30");

        var copy = timex.Clone();
        copy.Hour = 9;

        Assert.Equal("2017-05-29T17:30", timex.TimexValue);
        Assert.Equal("2017-05-29T09:30", copy.TimexValue);
    }

    [Fact]
    public void Repetitions_are_said_with_every()
    {
        Assert.Equal("every Tuesday", TimexConvert.ConvertTimexSetToString(new TimexSet("XXXX-WXX-2")));
        Assert.Equal("every 2 weeks", TimexConvert.ConvertTimexSetToString(new TimexSet("P2W")));
        Assert.Equal("every week", TimexConvert.ConvertTimexSetToString(new TimexSet("P1W")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("(")]
    [InlineData("P")]
    [InlineData("nonsense")]
    [InlineData("(2017-05-29)")]
    public void What_is_no_expression_says_nothing(string text) => Assert.Equal("", new TimexProperty(text).TimexValue);
}
