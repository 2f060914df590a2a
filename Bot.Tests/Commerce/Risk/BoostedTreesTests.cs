using EcomBot.Commerce.Risk.Learning;

namespace EcomBot.Tests.Commerce.Risk;

public sealed class BoostedTreesTests
{
    [Fact]
    public void What_depends_on_two_figures_together_is_learnt()
    {
        var rows = Rows(2000);
        var trees = new BoostedTrees(rows, [.. rows.Select(row => row[0] > 0.5 && row[1] < 0.5)]);

        Assert.True(trees.ProbabilityOf([0.9, 0.1, 0.5]) > 0.7);
        Assert.True(trees.ProbabilityOf([0.9, 0.9, 0.5]) < 0.2);
        Assert.True(trees.ProbabilityOf([0.1, 0.1, 0.5]) < 0.2);
    }

    [Fact]
    public void The_probabilities_are_as_high_as_what_happens()
    {
        var (rows, random) = (Rows(4000), new Random(3));
        var trees = new BoostedTrees(rows, [.. rows.Select(row => random.NextDouble() < 0.1 + (0.3 * row[0]))]);

        Assert.Equal(0.25, rows.Average(trees.ProbabilityOf), 0.03);
        Assert.Equal(0.37, rows.Where(row => row[0] > 0.8).Average(trees.ProbabilityOf), 0.05);
    }

    [Fact]
    public void Where_nothing_is_known_anything_is_as_likely_as_not()
    {
        Assert.Equal(0.5, new BoostedTrees([], []).ProbabilityOf([1, 2, 3]));
    }

    private static double[][] Rows(int count)
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, count).Select(_ => new[] { random.NextDouble(), random.NextDouble(), random.NextDouble() })];
    }
}
