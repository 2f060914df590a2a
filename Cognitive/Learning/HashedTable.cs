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
    public const float OwnWeight = 0.8f;

    /// <summary>How far rarity counts: 1 in full, 0 not at all.</summary>
    private const float RarityPower = 0.7f;

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
        return new([.. counts.Select(count => count == 0 ? 0 : MathF.Pow(MathF.Log((1f + total) / count), RarityPower))]);
    }

    /// <summary>Writes a text's row of length one, with more columns after it.</summary>
    /// <param name="features">The features.</param>
    /// <param name="kind">The hash of the kind of text.</param>
    /// <param name="more">The values of the columns after <see cref="Columns"/>.</param>
    public SparseRow Row(FeatureBag features, uint kind, ReadOnlySpan<float> more)
    {
        var count = (features.Count * 2) + more.Length;
        var (columns, values, next, square) = (new int[count], new float[count], 0, 0f);
        for (var index = 0; index < features.Count; index++)
        {
            var (feature, weight) = (features.Hashes[index], features.Weights[index]);
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

    /// <summary>What a row is multiplied with to have length one.</summary>
    /// <param name="square">The sum of the squares of its values.</param>
    public static float ToLengthOne(float square) => 1 / MathF.Sqrt(Math.Max(square, float.Epsilon));

    /// <summary>The column of a feature for every text.</summary>
    public static int Shared(uint feature, int columns) => (int)(feature & (uint)((columns / 2) - 1));

    /// <summary>The column of a feature for texts of one kind.</summary>
    public static int Own(uint feature, uint kind, int columns) => (columns / 2) + Shared(feature ^ kind, columns);
}
