using EcomBot.Commerce.Anomalies.Series;

namespace EcomBot.Tests.Commerce.Anomalies;

public sealed class SeriesDetectorTests
{
    private static readonly DateTimeOffset Start = new(2026, 6, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_day_that_lacks_its_usual_peak_is_the_most_unusual_one()
    {
        var scores = Scores(hour => hour / 24 == 30 ? 20 : Daily(hour), hours: 40 * 24);

        var highest = Array.IndexOf(scores, scores.Max());

        Assert.InRange(highest, 30 * 24, (31 * 24) - 1);
        Assert.True(scores[highest] > 0.99, $"{scores[highest]}");
    }

    [Fact]
    public void A_steady_series_raises_nothing()
    {
        Assert.All(Scores(Daily, hours: 40 * 24), score => Assert.True(score < 0.99, $"{score}"));
        Assert.All(Scores(_ => 7, hours: 400), score => Assert.Equal(0, score));
    }

    [Fact]
    public void A_new_level_is_told_where_it_begins_and_not_again_and_again()
    {
        var scores = Scores(hour => Daily(hour) + (hour >= 600 ? 60 : 0), hours: 700);

        var told = Enumerable.Range(0, scores.Length).Where(hour => scores[hour] > 0.99).ToArray();

        Assert.InRange(told[0], 600, 612);
        Assert.True(told.Length < 12, $"told {told.Length} times");
    }

    [Fact]
    public void A_value_a_day_is_held_against_the_same_day_of_the_week()
    {
        var detector = new SeriesDetector(Season.Week);
        for (var day = 0; day < 70; day++)
        {
            detector.Next(Start.AddDays(day), day % 7 == 0 ? 100 : 10);
        }

        Assert.Equal(100, detector.UsualAt(Start.AddDays(70))!.Value, 3);
        Assert.Equal(10, detector.UsualAt(Start.AddDays(71))!.Value, 3);
    }

    private static double[] Scores(Func<int, double> valueAt, int hours)
    {
        var detector = new SeriesDetector();
        return [.. Enumerable.Range(0, hours).Select(hour => detector.Next(Start.AddHours(hour), valueAt(hour)))];
    }

    // More in the afternoon, and a little noise that is the same in every run.
    private static double Daily(int hour) => 30 - (10 * Math.Cos(hour % 24 * Math.PI / 12)) + (hour * 7919 % 13 / 6.0);
}
