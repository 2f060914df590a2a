namespace EcomBot.Commerce.Risk.Learning;

/// <summary>
/// The probability of something that happens or does not, by a weight for each figure (logistic regression, by Newton's method with
/// weights drawn towards zero). It goes on beyond what was seen, where trees stay as they are.
/// </summary>
internal sealed class LinearOdds
{
    private const int Steps = 12;
    private const double Caution = 20;
    private const double CautionOverAll = 1;
    private const double Farthest = 4;
    private const double Flat = 1e-9;

    private readonly double[] _means;
    private readonly double[] _deviations;
    private readonly double[] _weights;

    /// <summary>Learns from rows of equal length and what happened to each.</summary>
    public LinearOdds(double[][] rows, bool[] happened)
    {
        var columns = rows.Length == 0 ? 0 : rows[0].Length;
        _means = [.. Enumerable.Range(0, columns).Select(column => rows.Average(row => row[column]))];
        _deviations = [.. _means.Select((mean, column) => Math.Sqrt(rows.Average(row => Math.Pow(row[column] - mean, 2))))];
        _weights = new double[columns + 1];
        var scaled = Array.ConvertAll(rows, Scale);
        for (var step = 0; step < Steps && rows.Length > 0; step++)
        {
            Improve(scaled, happened);
        }
    }

    /// <summary>Gets the log-odds for a row.</summary>
    public double LogOddsOf(double[] row) => OddsOf(Scale(row));

    private double OddsOf(double[] scaled) => scaled.Zip(_weights, (value, weight) => value * weight).Sum();

    // In deviations from the mean, and at the end a one, whose weight stands for what is the same for all.
    private double[] Scale(double[] row) =>
    [
        .. _means.Select((mean, column) => _deviations[column] < Flat ? 0 : Math.Clamp((row[column] - mean) / _deviations[column], -Farthest, Farthest)),
        1,
    ];

    private void Improve(double[][] rows, bool[] happened)
    {
        var curvature = new double[_weights.Length, _weights.Length];
        var slope = new double[_weights.Length];
        for (var column = 0; column < slope.Length; column++)
        {
            var caution = column < slope.Length - 1 ? Caution : CautionOverAll;
            (curvature[column, column], slope[column]) = (caution, -caution * _weights[column]);
        }

        for (var row = 0; row < rows.Length; row++)
        {
            var chance = LogOdds.ToProbability(OddsOf(rows[row]));
            Add(rows[row], (happened[row] ? 1 : 0) - chance, chance * (1 - chance), slope, curvature);
        }

        Solve(curvature, slope);
        for (var column = 0; column < slope.Length; column++)
        {
            _weights[column] += slope[column];
        }
    }

    private static void Add(double[] row, double gradient, double weight, double[] slope, double[,] curvature)
    {
        for (var column = 0; column < row.Length; column++)
        {
            slope[column] += gradient * row[column];
            for (var other = 0; other <= column; other++)
            {
                curvature[column, other] += weight * row[column] * row[other];
            }
        }
    }

    // By Cholesky's factors, which take the place of the lower half of the matrix; the solution takes that of the vector.
    private static void Solve(double[,] matrix, double[] vector)
    {
        for (var row = 0; row < vector.Length; row++)
        {
            for (var column = 0; column <= row; column++)
            {
                var rest = matrix[row, column] - Enumerable.Range(0, column).Sum(at => matrix[row, at] * matrix[column, at]);
                matrix[row, column] = row == column ? Math.Sqrt(rest) : rest / matrix[column, column];
            }

            vector[row] = (vector[row] - Enumerable.Range(0, row).Sum(at => matrix[row, at] * vector[at])) / matrix[row, row];
        }

        for (var row = vector.Length - 1; row >= 0; row--)
        {
            vector[row] = (vector[row] - Enumerable.Range(row + 1, vector.Length - row - 1).Sum(at => matrix[at, row] * vector[at])) / matrix[row, row];
        }
    }
}
