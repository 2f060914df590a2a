namespace EcomBot.Cognitive.Learning;

/// <summary>
/// Turns features into rows of a fixed number of columns: features share a column by their hash. Each feature counts twice,
/// once for every text and once, weaker, for the texts of its own kind alone, such as those of one language
/// (Daumé, "Frustratingly Easy Domain Adaptation", 2007).
/// </summary>
/// <param name="rarity">How telling each column is; its length is a power of two.</param>
internal sealed class HashedTable(float[] rarity)
{
    /// <summary>How much a feature counts for its own kind of texts, beside 1 for every text.</summary>
    private const float OwnWeight = 0.5f;

    /// <summary>How telling each column is.</summary>
    public float[] Rarity => rarity;

    /// <summary>How many columns there are: of every text, and after them of the kinds of texts.</summary>
    public int Columns => rarity.Length;

    /// <summary>Learns from the features and the kind of each text to train on.</summary>
    public static HashedTable Of(IEnumerable<(IEnumerable<uint> Features, uint Kind)> texts, int columns)
    {
        var (counts, total) = (new int[columns], 0);
        foreach (var (features, kind) in texts)
        {
            total++;
            foreach (var column in features.SelectMany(feature => (int[])[Shared(feature, columns), Own(feature, kind, columns)]).Distinct())
            {
                counts[column]++;
            }
        }
        return new([.. counts.Select(count => count == 0 ? 0 : MathF.Log((1f + total) / count))]);
    }

    /// <summary>Writes a text's row of length one, with more columns after it.</summary>
    /// <param name="features">The features, each with its weight.</param>
    /// <param name="kind">The hash of the kind of text.</param>
    /// <param name="more">The values of the columns after <see cref="Columns"/>.</param>
    public SparseRow Row(Dictionary<uint, float> features, uint kind, ReadOnlySpan<float> more)
    {
        var count = (features.Count * 2) + more.Length;
        var (columns, values, next, square) = (new int[count], new float[count], 0, 0f);
        foreach (var (feature, weight) in features)
        {
            var (shared, own) = (Shared(feature, Columns), Own(feature, kind, Columns));
            (columns[next], values[next]) = (shared, weight * rarity[shared]);
            (columns[next + 1], values[next + 1]) = (own, weight * rarity[own] * OwnWeight);
            square += (values[next] * values[next]) + (values[next + 1] * values[next + 1]);
            next += 2;
        }
        Vectors.Scale(values.AsSpan(0, next), ToLengthOne(square));
        for (var index = 0; index < more.Length; index++, next++)
        {
            (columns[next], values[next]) = (Columns + index, more[index]);
        }
        return new(columns, values);
    }

    /// <summary>Multiplies a text's row with several rows of weights, without writing it down.</summary>
    /// <param name="features">The features, each with its weight.</param>
    /// <param name="kind">The hash of the kind of text.</param>
    /// <param name="more">The values of the columns after <see cref="Columns"/>.</param>
    /// <param name="weights">The rows of weights.</param>
    /// <param name="scores">Receives a score for each of them.</param>
    public void Score(Dictionary<uint, float> features, uint kind, ReadOnlySpan<float> more, float[][] weights, Span<float> scores)
    {
        scores.Clear();
        var square = 0f;
        foreach (var (feature, weight) in features)
        {
            var (shared, own) = (Shared(feature, Columns), Own(feature, kind, Columns));
            var (value, ownValue) = (weight * rarity[shared], weight * rarity[own] * OwnWeight);
            square += (value * value) + (ownValue * ownValue);
            for (var row = 0; row < scores.Length; row++)
            {
                scores[row] += (weights[row][shared] * value) + (weights[row][own] * ownValue);
            }
        }
        Vectors.Scale(scores, ToLengthOne(square));
        for (var row = 0; row < scores.Length; row++)
        {
            scores[row] += Vectors.Dot(more, weights[row].AsSpan(Columns, more.Length));
        }
    }

    private static float ToLengthOne(float square) => 1 / MathF.Sqrt(Math.Max(square, float.Epsilon));

    private static int Shared(uint feature, int columns) => (int)(feature & (uint)((columns / 2) - 1));

    private static int Own(uint feature, uint kind, int columns) => (columns / 2) + Shared(feature ^ kind, columns);
}
