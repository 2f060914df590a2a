using EcomBot.Commerce.Risk.Learning;

namespace EcomBot.Tests.Commerce.Risk;

public sealed class LinearOddsTests
{
    [Fact]
    public void The_weights_are_those_that_made_the_rows()
    {
        var random = new Random(5);
        var rows = Enumerable.Range(0, 20_000).Select(_ => new[] { random.NextDouble() * 4, random.NextDouble(), 7 }).ToArray();

        var odds = new LinearOdds(rows, [.. rows.Select(row => random.NextDouble() < LogOdds.ToProbability(row[0] - (2 * row[1]) - 1))]);

        Assert.Equal(-1, odds.LogOddsOf([0, 0, 7]), 0.2);
        Assert.Equal(3, odds.LogOddsOf([4, 0, 7]), 0.2);
        Assert.Equal(1, odds.LogOddsOf([4, 1, 7]), 0.2);
    }

    [Fact]
    public void Where_nothing_is_known_anything_is_as_likely_as_not() => Assert.Equal(0, new LinearOdds([], []).LogOddsOf([]));
}
