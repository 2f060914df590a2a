using EcomBot.Commerce.Recommendations.Linear;
using EcomBot.Commerce.Recommendations.Purchases;
using MathNet.Numerics.LinearAlgebra;

namespace EcomBot.Tests.Commerce.Recommendations;

public sealed class LinearTests
{
    [Theory, InlineData(64), InlineData(192)]
    public void A_symmetric_matrix_is_inverted(int size)
    {
        var random = new Random(size);
        var half = Matrix<double>.Build.Dense(size, size, (_, _) => random.NextDouble() - 0.5);
        var given = (half * half.Transpose()) + Matrix<double>.Build.DenseIdentity(size);
        var inverse = new SquareMatrix(size);
        given.EnumerateIndexed().ToList().ForEach(cell => inverse[cell.Item1, cell.Item2] = (float)cell.Item3);

        SymmetricInverse.Invert(inverse, default);

        var product = given * Matrix<double>.Build.Dense(size, size, (row, column) => inverse[row, column]);
        Assert.True((product - Matrix<double>.Build.DenseIdentity(size)).InfinityNorm() < 1e-2);
    }

    [Fact]
    public void The_weights_are_those_of_the_closed_form()
    {
        var random = new Random(2);
        var log = new PurchaseLog(7,
            [.. Enumerable.Range(0, 40).Select(_ => (IReadOnlyList<Visit>)[new(0, [.. Enumerable.Range(0, 7).Where(_ => random.Next(3) == 0)])])]);
        var bought = Enumerable.Range(0, 7).Select(one => (float)log.Customers.Count(visits => visits[0].Products.Contains(one))).ToArray();
        var counts = Matrix<double>.Build.Dense(7, 7,
            (one, other) => log.Customers.Count(visits => visits[0].Products.Contains(one) && visits[0].Products.Contains(other)));
        var inverse = (counts + (3 * Matrix<double>.Build.DenseIdentity(7))).Inverse();

        var table = LinearNeighbours.Build(log, bought, lambda: 3, products: 7, most: 7, default);

        for (var one = 0; one < 7; one++)
        {
            for (var other = 0; other < 7; other++)
            {
                var expected = one == other ? 0 : Math.Max(0, -inverse[one, other] / inverse[other, other]);
                Assert.Equal(expected, table.Between(one, other), 4);
            }
        }
    }
}
