namespace EcomBot.Commerce.Anomalies.Outliers;

/// <summary>How far a row is from those most like it.</summary>
internal sealed class NearestRows
{
    private const int Neighbours = 10;

    private readonly RobustScale _scale;
    private readonly double[][] _rows;

    /// <summary>Keeps rows.</summary>
    /// <param name="rows">The rows; at least one.</param>
    /// <param name="middle">The part of each column that gives its size.</param>
    public NearestRows(double[][] rows, double middle)
    {
        _scale = new(rows, middle);
        _rows = [.. rows.Select(_scale.Apply)];
    }

    /// <summary>Gets the mean distance of a row to the nearest ones, itself left out where it is one of them.</summary>
    public double ScoreOf(double[] row) => Score(_scale.Apply(row), itself: -1);

    /// <summary>Gets the score of the row at a place.</summary>
    public double ScoreAt(int place) => Score(_rows[place], place);

    private double Score(double[] row, int itself)
    {
        var nearest = new double[Math.Max(1, Math.Min(Neighbours, _rows.Length - 1))];
        Array.Fill(nearest, double.MaxValue);
        for (var place = 0; place < _rows.Length; place++)
        {
            if (place != itself && Distance(row, _rows[place], nearest[^1]) is var distance && distance < nearest[^1])
            {
                Insert(nearest, distance);
            }
        }

        return nearest.Where(square => square < double.MaxValue).Select(Math.Sqrt).DefaultIfEmpty(0).Average();
    }

    private static void Insert(double[] nearest, double distance)
    {
        var place = nearest.Length - 1;
        for (; place > 0 && nearest[place - 1] > distance; place--)
        {
            nearest[place] = nearest[place - 1];
        }

        nearest[place] = distance;
    }

    // Stops adding once the row is out of reach.
    private static double Distance(double[] one, double[] other, double reach)
    {
        var sum = 0d;
        for (var column = 0; column < one.Length && sum < reach; column++)
        {
            var gap = one[column] - other[column];
            sum += gap * gap;
        }

        return sum;
    }
}
