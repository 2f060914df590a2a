namespace EcomBot.Cognitive.Learning;

/// <summary>Turns features into rows of a fixed number of columns: features share a column by their hash.</summary>
/// <param name="rarity">How telling each column is; its length is a power of two.</param>
internal sealed class HashedTable(float[] rarity)
{
    /// <summary>How telling each column is.</summary>
    public float[] Rarity => rarity;

    /// <summary>How many columns there are.</summary>
    public int Columns => rarity.Length;

    /// <summary>Learns from the features of each text to train on.</summary>
    public static HashedTable Of(IEnumerable<IEnumerable<uint>> texts, int columns)
    {
        var (counts, total) = (new int[columns], 0);
        foreach (var features in texts)
        {
            total++;
            foreach (var column in features.Select(feature => (int)(feature & (uint)(columns - 1))).Distinct())
            {
                counts[column]++;
            }
        }
        return new([.. counts.Select(count => count == 0 ? 0 : MathF.Log((1f + total) / count))]);
    }

    /// <summary>Writes a text's row of length one, with more columns after it.</summary>
    /// <param name="features">The features, each with its weight.</param>
    /// <param name="more">The values of the columns after <see cref="Columns"/>.</param>
    public SparseRow Row(Dictionary<uint, float> features, ReadOnlySpan<float> more)
    {
        var (columns, values, count, square) = (new int[features.Count + more.Length], new float[features.Count + more.Length], 0, 0f);
        foreach (var (feature, weight) in features)
        {
            var column = (int)(feature & (uint)(Columns - 1));
            (columns[count], values[count]) = (column, weight * rarity[column]);
            square += values[count] * values[count];
            count++;
        }
        Vectors.Scale(values.AsSpan(0, count), 1 / MathF.Sqrt(Math.Max(square, float.Epsilon)));
        for (var index = 0; index < more.Length; index++, count++)
        {
            (columns[count], values[count]) = (Columns + index, more[index]);
        }
        return new(columns, values);
    }

    /// <summary>Multiplies a text's row with several rows of weights, without writing it down.</summary>
    /// <param name="features">The features, each with its weight.</param>
    /// <param name="more">The values of the columns after <see cref="Columns"/>.</param>
    /// <param name="weights">The rows of weights.</param>
    /// <param name="scores">Receives a score for each of them.</param>
    public void Score(Dictionary<uint, float> features, ReadOnlySpan<float> more, float[][] weights, Span<float> scores)
    {
        scores.Clear();
        var square = 0f;
        foreach (var (feature, weight) in features)
        {
            var column = (int)(feature & (uint)(Columns - 1));
            var value = weight * rarity[column];
            square += value * value;
            for (var row = 0; row < scores.Length; row++)
            {
                scores[row] += weights[row][column] * value;
            }
        }
        Vectors.Scale(scores, 1 / MathF.Sqrt(Math.Max(square, float.Epsilon)));
        for (var row = 0; row < scores.Length; row++)
        {
            scores[row] += Vectors.Dot(more, weights[row].AsSpan(Columns, more.Length));
        }
    }
}
