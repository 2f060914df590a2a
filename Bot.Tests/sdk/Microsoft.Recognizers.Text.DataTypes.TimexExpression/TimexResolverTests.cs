using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace EcomBot.Tests.Sdk.RecognizersTimex;

public sealed class TimexResolverTests
{
    private static readonly DateTime Wednesday = new(2020, 3, 4);

    [Theory]
    [InlineData("2020-05-29", "date 2020-05-29")]
    [InlineData("XXXX-05-29", "date 2019-05-29; date 2020-05-29")]
    [InlineData("XXXX-WXX-5", "date 2020-02-28; date 2020-03-06")]
    [InlineData("XXXX-WXX-5T16", "datetime 2020-02-28 16:00:00; datetime 2020-03-06 16:00:00")]
    [InlineData("T16:30", "time 16:30:00")]
    [InlineData("PT2H", "duration 7200")]
    [InlineData("P1W", "duration 604800")]
    [InlineData("2020", "daterange 2020-01-01..2021-01-01")]
    [InlineData("2020-W10", "daterange 2020-03-02..2020-03-09")]
    [InlineData("2020-W10-WE", "daterange 2020-03-07..2020-03-09")]
    [InlineData("XXXX-05", "daterange 2019-05-01..2019-06-01; daterange 2020-05-01..2020-06-01")]
    [InlineData("SU", "daterange not resolved")]
    [InlineData("TMO", "timerange 08:00:00..12:00:00")]
    [InlineData("(T08,T10,PT2H)", "timerange 08:00:00..10:00:00")]
    [InlineData("2020-03-05TEV", "datetimerange 2020-03-05 16:00:00..2020-03-05 20:00:00")]
    [InlineData("(2020-05-29,2020-06-01,P3D)", "daterange 2020-05-29..2020-06-01")]
    public void An_expression_is_resolved(string timex, string expected)
    {
        var entries = TimexResolver.Resolve([timex], Wednesday).Values;

        Assert.Equal(expected, string.Join("; ", entries.Select(entry => $"{entry.Type} {entry.Value ?? $"{entry.Start}..{entry.End}"}")));
    }

    [Fact]
    public void Candidates_are_narrowed_to_a_week_and_a_part_of_the_day()
    {
        var fitting = TimexRangeResolver.Evaluate(
            ["XXXX-WXX-3T04", "XXXX-WXX-3T16"],
            [TimexCreator.NextWeek(Wednesday), TimexCreator.Evening]);

        Assert.Equal(["2020-03-11T16"], fitting.Select(timex => timex.TimexValue));
    }

    [Fact]
    public void A_length_is_counted_from_a_moment()
    {
        var fitting = TimexRangeResolver.Evaluate(["PT30M"], ["2020-03-04T18:45"]);

        Assert.Equal(["2020-03-04T19:15"], fitting.Select(timex => timex.TimexValue));
    }

    [Fact]
    public void Overlapping_times_collapse_to_what_they_share()
    {
        var collapsed = TimexConstraintsHelper.Collapse(
        [
            new TimeRange { Start = new Time(8, 0, 0), End = new Time(12, 0, 0) },
            new TimeRange { Start = new Time(10, 0, 0), End = new Time(14, 0, 0) },
        ]);

        var only = Assert.Single(collapsed);
        Assert.Equal((10, 12), (only.Start.Hour, only.End.Hour));
    }

    [Fact]
    public void Weeks_and_days_are_told_from_a_date()
    {
        Assert.Equal("2020-03-05", TimexCreator.Tomorrow(Wednesday));
        Assert.Equal("(2020-03-02,2020-03-09,P7D)", TimexCreator.ThisWeek(Wednesday));
        Assert.Equal("(2020-02-24,2020-03-02,P7D)", TimexCreator.LastWeek(Wednesday));
        Assert.Equal(new DateTime(2020, 3, 11), TimexDateHelpers.DateOfNextDay(DayOfWeek.Wednesday, Wednesday));
        Assert.True(TimexDateHelpers.IsNextWeek(new DateTime(2020, 3, 15), Wednesday));
    }
}
