using EcomBot.Benchmarks.Anomalies;

namespace EcomBot.Tests.Benchmarks.Anomalies;

public sealed class AnomalyScoreTests
{
    private static readonly DateTimeOffset Start = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    [Fact]
    public void A_detection_at_the_left_edge_of_the_window_is_perfect()
    {
        var score = ScoreOf(place => place == 60 ? 0.9 : 0);

        Assert.Equal((100, 1, 0), (score.Score, score.Found, score.FalseAlarms));
    }

    [Fact]
    public void A_later_detection_is_worth_less_and_a_false_alarm_costs_a_little()
    {
        var late = ScoreOf(place => place == 75 ? 0.9 : 0);
        var alarmed = ScoreOf(place => place is 60 or 40 ? 0.9 : 0);

        Assert.InRange(late.Score, 50, 99);
        Assert.Equal(100 * (2 - 0.11) / 2, alarmed.Score, 6);
    }

    [Fact]
    public void A_detector_that_says_nothing_has_no_score()
    {
        Assert.Equal(0, ScoreOf(_ => 0.5).Score);
    }

    [Fact]
    public void Ranks_of_equal_scores_count_half()
    {
        Assert.Equal(1, RankScores.AreaUnderCurve([0.1, 0.2, 0.9], [false, false, true]));
        Assert.Equal(0.75, RankScores.AreaUnderCurve([0.1, 0.9, 0.9], [false, false, true]));
        Assert.Equal(0.5, RankScores.AveragePrecision([0.1, 0.9, 0.9], [false, false, true]));
    }

    private static NumentaScore ScoreOf(Func<int, double> scoreAt)
    {
        var series = new LabelledSeries("a/b.csv", new string[100], [.. Enumerable.Range(0, 100).Select(place => Start.AddHours(place))],
            new double[100], [(60, 79)]);
        return NumentaScore.Of([(series, [.. Enumerable.Range(0, 100).Select(scoreAt)])]);
    }
}
