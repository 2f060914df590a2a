namespace EcomBot.Cognitive.Learning;

/// <summary>
/// Learns to tell one class from all others: a linear support vector machine with squared hinge loss, by dual coordinate
/// descent (Hsieh et al., "A Dual Coordinate Descent Method for Large-scale Linear SVM", 2008).
/// </summary>
internal static class SupportVectors
{
    private const int MostRounds = 40;
    private const float Precise = 0.05f;

    /// <summary>Learns the weights of one class; the last weight is the bias.</summary>
    /// <param name="rows">The examples; every one ends in a constant column for the bias.</param>
    /// <param name="belongs">Whether each example is of the class.</param>
    /// <param name="columns">How many weights there are.</param>
    /// <param name="costs">What a mistake costs: of an example of the class, and of any other.</param>
    public static float[] Learn(IReadOnlyList<SparseRow> rows, bool[] belongs, int columns, (float Inside, float Outside) costs)
    {
        var weights = new float[columns];
        var factors = new float[rows.Count];
        var order = Enumerable.Range(0, rows.Count).ToArray();
        var random = new Random(3);
        for (var round = 0; round < MostRounds; round++)
        {
            random.Shuffle(order);
            var change = 0f;
            foreach (var index in order)
            {
                var cost = belongs[index] ? costs.Inside : costs.Outside;
                change = Math.Max(change, Step(rows[index], belongs[index] ? 1 : -1, cost, weights, ref factors[index]));
            }
            if (change < Precise)
            {
                break;
            }
        }
        return weights;
    }

    private static float Step(SparseRow row, int sign, float cost, float[] weights, ref float factor)
    {
        var diagonal = 0.5f / cost;
        var gradient = (sign * row.Dot(weights)) - 1 + (diagonal * factor);
        var projected = factor == 0 ? Math.Min(gradient, 0) : gradient;
        if (Math.Abs(projected) < 1e-6f)
        {
            return 0;
        }
        var before = factor;
        factor = Math.Max(factor - (gradient / (row.Square + diagonal)), 0);
        row.AddTo(weights, (factor - before) * sign);
        return Math.Abs(projected);
    }
}
