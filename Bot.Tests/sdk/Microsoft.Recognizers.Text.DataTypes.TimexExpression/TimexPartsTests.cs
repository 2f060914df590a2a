using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace EcomBot.Tests.Sdk.Recognizers;

public sealed class TimexPartsTests
{
    [Theory]
    [InlineData("date", "2017-05-29", "dayOfMonth=29 month=05 year=2017")]
    [InlineData("date", "2017-W22-WE", "weekOfYear=22 weekend=WE year=2017")]
    [InlineData("time", "T17:30", "hour=17 minute=30")]
    [InlineData("time", "TEV", "partOfDay=EV")]
    [InlineData("period", "P1.5D", "amount=1.5 dateUnit=D")]
    [InlineData("period", "PT5H30M", "hourAmount=5 minuteAmount=30")]
    public void A_part_of_an_expression_is_taken_apart(string form, string timex, string parts)
    {
        var found = new Dictionary<string, string>();

        Assert.True(TimexRegex.Extract(form, timex, found));

        Assert.Equal(parts, string.Join(' ',
            found.Where(part => part.Value.Length > 0).OrderBy(part => part.Key, StringComparer.Ordinal).Select(part => $"{part.Key}={part.Value}")));
    }

    [Theory]
    [InlineData("date", "T17")]
    [InlineData("time", "2017")]
    [InlineData("period", "P")]
    [InlineData("anything", "2017")]
    public void What_has_another_form_is_left(string form, string timex) => Assert.False(TimexRegex.Extract(form, timex, new Dictionary<string, string>()));

    [Fact]
    public void An_expression_is_parsed_into_a_property_and_formatted_again()
    {
        var property = new TimexProperty();

        TimexParsing.ParseString("(2017-05-29T08,2017-05-29T10,PT2H)", property);

        Assert.Equal((2017, 8, 2m), (property.Year, property.Hour, property.Hours));
        Assert.Equal("(2017-05-29T08,2017-05-29T10,PT2H)", TimexFormat.Format(property));
        Assert.Contains(Constants.TimexTypes.DateTimeRange, TimexInference.Infer(property));
    }

    [Theory]
    [InlineData("2017-W22", "2017-05-29", "2017-06-05")]
    [InlineData("2017-W22-WE", "2017-06-03", "2017-06-05")]
    [InlineData("2017-05", "2017-05-01", "2017-06-01")]
    [InlineData("2017", "2017-01-01", "2018-01-01")]
    [InlineData("(2017-12-30,2018-01-02,P3D)", "2017-12-30", "2018-01-02")]
    public void A_range_of_dates_has_a_start_and_an_end(string timex, string start, string end)
    {
        TimexRange range = TimexHelpers.ExpandDateTimeRange(new TimexProperty(timex));
        DateRange dates = TimexHelpers.DateRangeFromTimex(new TimexProperty(timex));

        Assert.Equal((start, end), (range.Start.TimexValue, range.End.TimexValue));
        Assert.Equal((start, end), ($"{dates.Start:yyyy-MM-dd}", $"{dates.End:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("TMO", 8, 12)]
    [InlineData("TAF", 12, 16)]
    [InlineData("TEV", 16, 20)]
    [InlineData("TNI", 20, 24)]
    [InlineData("(T09,T17,PT8H)", 9, 17)]
    public void A_range_of_times_has_a_start_and_an_end(string timex, int start, int end)
    {
        TimeRange range = TimexHelpers.TimeRangeFromTimex(new TimexProperty(timex));

        Assert.Equal((start, end), (range.Start.Hour, range.End.Hour));
        Assert.Throws<ArgumentException>("timex", () => TimexHelpers.ExpandTimeRange(new TimexProperty("2017-05-29")));
    }

    [Theory]
    [InlineData("2017-12-31", "P1D", "2018-01-01")]
    [InlineData("2017-01-31", "P1M", "2017-02-28")]
    [InlineData("XXXX-WXX-6", "P2D", "XXXX-WXX-1")]
    [InlineData("XXXX-02-28", "P1D", "XXXX-02-29")]
    public void Days_are_added_over_the_ends_of_months_weeks_and_years(string start, string duration, string end) =>
        Assert.Equal(end, TimexHelpers.TimexDateAdd(new TimexProperty(start), new TimexProperty(duration)).TimexValue);

    [Theory]
    [InlineData("T23:30", "PT1H", "T00:30")]
    [InlineData("2017-12-31T23:30", "PT1H", "2018-01-01T00:30")]
    public void Hours_are_added_over_midnight(string start, string duration, string end) =>
        Assert.Equal(end, TimexHelpers.TimexTimeAdd(new TimexProperty(start), new TimexProperty(duration)).TimexValue);

    [Fact]
    public void Values_are_written_for_people_and_programs()
    {
        var moment = new TimexProperty("2017-05-29T17:30:05");

        Assert.Equal("2017-05-29", TimexValue.DateValue(moment));
        Assert.Equal("17:30:05", TimexValue.TimeValue(moment));
        Assert.Equal("2017-05-29 17:30:05", TimexValue.DatetimeValue(moment));
        Assert.Equal("93600", TimexValue.DurationValue(new TimexProperty("P1DT2H")));
        Assert.Equal(string.Empty, TimexValue.DateValue(new TimexProperty("XXXX-05-29")));
        Assert.Equal(string.Empty, TimexValue.DurationValue(moment));
        Assert.Equal("tomorrow", TimexRelativeConvert.ConvertTimexToStringRelative(new TimexProperty("2017-05-29"), new DateTime(2017, 5, 28)));
    }
}
