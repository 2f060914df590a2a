using EcomBot.Commerce.Anomalies.Outliers;

namespace EcomBot.Tests.Commerce.Anomalies;

public sealed class OutlierModelTests
{
    [Fact]
    public void The_row_far_from_all_others_is_the_most_unusual()
    {
        var rows = Cloud().Append([9, -9, 9]).ToArray();

        var surprises = new OutlierModel(rows).OwnSurprises.ToArray();

        Assert.Equal(rows.Length - 1, Array.IndexOf(surprises, surprises.Max()));
    }

    [Fact]
    public void A_row_that_comes_later_is_held_against_those_learnt()
    {
        var model = new OutlierModel([.. Cloud()]);

        Assert.True(model.SurpriseOf([9, -9, 9]) > 2);
        Assert.True(model.SurpriseOf([0.5, 0.5, 0.5]) < 1);
    }

    [Fact]
    public void The_same_rows_give_the_same_answer()
    {
        Assert.Equal(new OutlierModel([.. Cloud()]).OwnSurprises, new OutlierModel([.. Cloud()]).OwnSurprises);
    }

    [Fact]
    public void Rows_that_are_all_alike_are_equally_usual()
    {
        Assert.Single(new OutlierModel([[1, 2], [1, 2], [1, 2]]).OwnSurprises.Distinct());
    }

    private static IEnumerable<double[]> Cloud()
    {
        var random = new Random(5);
        return Enumerable.Range(0, 300).Select(_ => new[] { random.NextDouble(), random.NextDouble(), random.NextDouble() }).ToArray();
    }
}
