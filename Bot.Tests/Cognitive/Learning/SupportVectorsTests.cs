using EcomBot.Cognitive.Learning;

namespace EcomBot.Tests.Cognitive.Learning;

public sealed class SupportVectorsTests
{
    private const int Classes = 20;
    private const int Columns = 41;
    private const int Examples = 200;

    private static readonly SparseRow[] Rows = [.. Enumerable.Range(0, Examples).Select(Row)];

    [Fact]
    public void Every_class_is_told_from_the_others()
    {
        var weights = Learn(example => example % Classes);

        Assert.All(Enumerable.Range(0, Examples), example => Assert.Equal(example % Classes, Best(weights, Rows[example])));
    }

    [Fact]
    public void A_class_is_learnt_the_same_whatever_stands_beside_it()
    {
        var weights = Learn(example => example % Classes);
        var turned = Learn(example => Classes - 1 - (example % Classes));

        Assert.All(Enumerable.Range(0, Classes), number => Assert.Equal(weights[number], turned[Classes - 1 - number]));
    }

    [Fact]
    public void Examples_of_no_class_are_outside_of_all()
    {
        var weights = Learn(example => example % Classes == 3 ? -1 : example % Classes);

        Assert.All(weights, row => Assert.True(Dot(row, Rows[3]) < 0));
    }

    private static float[][] Learn(Func<int, int> classOf) =>
        SupportVectors.Learn(Rows, [.. Enumerable.Range(0, Examples).Select(classOf)], Classes, Columns, (2, 1));

    /// <summary>A column of its class, one of its own kind within the class, and the bias.</summary>
    private static SparseRow Row(int example) => new([example % Classes, Classes + (example / 10), Columns - 1], [1, 0.5f, 0.8f]);

    private static int Best(float[][] weights, SparseRow row) =>
        Enumerable.Range(0, Classes).MaxBy(number => Dot(weights[number], row));

    private static float Dot(float[] weights, SparseRow row) =>
        row.Columns.Zip(row.Values, (column, value) => weights[column] * value).Sum();
}
