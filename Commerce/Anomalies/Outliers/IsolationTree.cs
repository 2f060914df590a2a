namespace EcomBot.Commerce.Anomalies.Outliers;

/// <summary>A tree of random cuts: what stands alone is cut off early.</summary>
internal sealed class IsolationTree
{
    private readonly int _column;
    private readonly double _cut;
    private readonly int _count;
    private readonly IsolationTree? _below;
    private readonly IsolationTree? _above;

    private IsolationTree(int count) => _count = count;

    private IsolationTree(int column, double cut, IsolationTree below, IsolationTree above) =>
        (_column, _cut, _below, _above) = (column, cut, below, above);

    /// <summary>Cuts rows at random until each stands alone or the depth is used up.</summary>
    public static IsolationTree Grow(double[][] rows, int depth, Random random)
    {
        if (rows.Length <= 1 || depth == 0 || ColumnToCut(rows, random) is not { } found)
        {
            return new(rows.Length);
        }

        var cut = found.Low + (random.NextDouble() * (found.High - found.Low));
        var below = rows.Where(row => row[found.Column] < cut).ToArray();
        var above = rows.Where(row => !(row[found.Column] < cut)).ToArray();
        return new(found.Column, cut, Grow(below, depth - 1, random), Grow(above, depth - 1, random));
    }

    /// <summary>Gets how many cuts a row is away from standing alone.</summary>
    public double PathOf(double[] row)
    {
        var (tree, cuts) = (this, 0);
        for (; tree._below is { } below; cuts++)
        {
            tree = row[tree._column] < tree._cut ? below : tree._above!;
        }

        return cuts + UsualPath(tree._count);
    }

    /// <summary>Gets how many cuts it takes on average to find one of so many rows (Liu, Ting and Zhou 2008).</summary>
    public static double UsualPath(int rows) => rows switch
    {
        <= 1 => 0,
        2 => 1,
        _ => (2 * (Math.Log(rows - 1) + 0.5772156649)) - (2.0 * (rows - 1) / rows),
    };

    // A column whose rows are all alike cannot be cut.
    private static (int Column, double Low, double High)? ColumnToCut(double[][] rows, Random random)
    {
        var columns = Enumerable.Range(0, rows[0].Length).ToArray();
        random.Shuffle(columns);
        foreach (var column in columns)
        {
            var (low, high) = (rows.Min(row => row[column]), rows.Max(row => row[column]));
            if (high > low)
            {
                return (column, low, high);
            }
        }

        return null;
    }
}
