using EcomBot.Commerce.Recommendations.Purchases;
using EcomBot.Commerce.Recommendations.Ranking;
using EcomBot.Commerce.Recommendations.Training;

namespace EcomBot.Tests.Commerce.Recommendations;

public sealed class RankerTrainerTests
{
    private static readonly LearningLimits Limits = new(50, 100, 500);

    [Fact]
    public void What_always_follows_comes_first()
    {
        var ranker = RankerTrainer.Train(Followers(400), Owned.Barred, Limits, default);

        var right = Enumerable.Range(0, 50).Count(product => ranker.Rank([new(0, [product])], [], Owned.Barred, _ => true, 1)[0].Product == (product + 1) % 50);

        Assert.NotNull(ranker.Blend);
        Assert.InRange(right, 48, 50);
    }

    [Fact]
    public void The_same_log_teaches_the_same()
    {
        var (one, other) = (RankerTrainer.Train(Followers(200), Owned.Barred, Limits, default),
            RankerTrainer.Train(Followers(200), Owned.Barred, Limits, default));

        Assert.Equal(one.Blend!.Answers, other.Blend!.Answers);
        Assert.Equal(one.Rank([new(0, [3, 9])], [], Owned.Barred, _ => true, 20), other.Rank([new(0, [3, 9])], [], Owned.Barred, _ => true, 20));
    }

    [Fact]
    public void Whatever_is_bought_by_a_few_customers_is_enough_to_start_with()
    {
        var log = new PurchaseLog(3, [[new(0, [0, 1])], [new(0, [0, 1]), new(1, [2])]]);

        var ranker = RankerTrainer.Train(log, Owned.ByNature, Limits, default);

        Assert.Null(ranker.Blend);
        Assert.Equal(1, ranker.Rank([new(0, [0])], [], Owned.ByNature, _ => true, 1)[0].Product);
    }

    [Fact]
    public void A_shop_without_sales_learns_nothing_and_does_not_fail()
    {
        var ranker = RankerTrainer.Train(new(5, []), Owned.ByNature, Limits, default);

        Assert.Empty(ranker.Rank([new(0, [1])], [], Owned.Barred, _ => true, 10));
    }

    // Products in a ring: each is followed by its next.
    private static PurchaseLog Followers(int customers)
    {
        var random = new Random(7);
        return new(50, [.. Enumerable.Range(0, customers).Select(_ => Walk(random.Next(50), random.Next(3, 7)))]);
    }

    private static IReadOnlyList<Visit> Walk(int start, int length) =>
        [.. Enumerable.Range(0, length).Select(step => new Visit(step, [(start + step) % 50]))];
}
