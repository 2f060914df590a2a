using EcomBot.Cognitive.Learning;

namespace EcomBot.Tests.Cognitive.Learning;

public sealed class FeatureBagTests
{
    private const int Many = 5000;

    [Fact]
    public void Features_keep_their_order_and_add_up_however_many_there_are()
    {
        var bag = new FeatureBag();
        for (var round = 0; round < 3; round++)
        {
            foreach (var number in Enumerable.Range(0, Many))
            {
                bag.Add((uint)number * 4096, number);
            }
        }

        Assert.Equal(Enumerable.Range(0, Many).Select(number => (uint)number * 4096), bag.Hashes.ToArray());
        Assert.Equal(Enumerable.Range(0, Many).Select(number => 3f * number), bag.Weights.ToArray());
    }

    [Fact]
    public void The_bag_of_a_thread_is_empty_when_it_is_asked_for_again()
    {
        FeatureBag.OfThread().Add(7, 1);
        FeatureBag.OfThread().Add(8, 1);

        var bag = FeatureBag.OfThread();
        bag.Add(7, 2);

        Assert.Equal([7u], bag.Hashes.ToArray());
        Assert.Equal([2f], bag.Weights.ToArray());
    }
}
