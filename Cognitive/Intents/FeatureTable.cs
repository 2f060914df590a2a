using System.Runtime.InteropServices;
using EcomBot.Cognitive.Learning;

namespace EcomBot.Cognitive.Intents;

/// <summary>The features known from training, with how telling each is.</summary>
internal sealed class FeatureTable
{
    private const float RarityWeight = 0.7f;
    private const float Bias = 0.8f;

    /// <summary>How much a feature that training never saw counts towards the length of a text: unknown words make a text less sure.</summary>
    private const float UnknownWeight = 0.5f;

    private readonly Dictionary<uint, int> _columns;
    private readonly float[] _rarity;
    private readonly float _unknown;

    [ThreadStatic]
    private static Dictionary<uint, float>? _ofThread;

    private FeatureTable(Dictionary<uint, int> columns, float[] rarity, float unknown) =>
        (_columns, _rarity, _unknown) = (columns, rarity, unknown);

    /// <summary>How many columns a row may have: one a feature and the last for the bias.</summary>
    public int Columns => _rarity.Length + 1;

    /// <summary>Learns which features there are from the texts to train on.</summary>
    public static FeatureTable Of(IReadOnlyList<string> texts)
    {
        var (columns, counts) = (new Dictionary<uint, int>(), new List<int>());
        foreach (var text in texts)
        {
            foreach (var feature in Features(text).Keys)
            {
                ref var column = ref CollectionsMarshal.GetValueRefOrAddDefault(columns, feature, out var known);
                if (!known)
                {
                    column = counts.Count;
                    counts.Add(0);
                }
                counts[column]++;
            }
        }
        return new(columns, [.. counts.Select(count => Rarity(texts.Count, count))], Rarity(texts.Count, 0));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FeatureTable Read(BinaryReader reader)
    {
        var unknown = reader.ReadSingle();
        var rarity = new float[reader.ReadInt32()];
        var columns = new Dictionary<uint, int>(rarity.Length);
        for (var column = 0; column < rarity.Length; column++)
        {
            columns.Add(reader.ReadUInt32(), column);
            rarity[column] = reader.ReadSingle();
        }
        return new(columns, rarity, unknown);
    }

    /// <summary>Writes the features and how telling they are.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_unknown);
        writer.Write(_rarity.Length);
        foreach (var (feature, column) in _columns.OrderBy(known => known.Value))
        {
            writer.Write(feature);
            writer.Write(_rarity[column]);
        }
    }

    /// <summary>A text as a row of length one at most, the bias last.</summary>
    public SparseRow Row(string text)
    {
        var features = Features(text);
        var (columns, values, count, square) = (new int[features.Count + 1], new float[features.Count + 1], 0, 0f);
        foreach (var (feature, weight) in features)
        {
            var known = _columns.TryGetValue(feature, out var column);
            var value = weight * (known ? _rarity[column] : _unknown);
            square += value * value * (known ? 1 : UnknownWeight);
            if (known)
            {
                (columns[count], values[count]) = (column, value);
                count++;
            }
        }
        Vectors.Scale(values.AsSpan(0, count), 1 / MathF.Sqrt(Math.Max(square, float.Epsilon)));
        (columns[count], values[count]) = (Columns - 1, Bias);
        return new(columns[..(count + 1)], values[..(count + 1)]);
    }

    /// <summary>Multiplies a text's row with weights, without writing it down.</summary>
    /// <param name="text">The text.</param>
    /// <param name="weights">For each column as many weights as there are scores.</param>
    /// <param name="scores">Receives the sums.</param>
    public void Score(string text, ReadOnlySpan<float> weights, Span<float> scores)
    {
        scores.Clear();
        var square = 0f;
        foreach (var (feature, weight) in Features(text))
        {
            var known = _columns.TryGetValue(feature, out var column);
            var value = weight * (known ? _rarity[column] : _unknown);
            square += value * value * (known ? 1 : UnknownWeight);
            if (known)
            {
                Vectors.Add(scores, weights.Slice(column * scores.Length, scores.Length), value);
            }
        }
        Vectors.Scale(scores, 1 / MathF.Sqrt(Math.Max(square, float.Epsilon)));
        Vectors.Add(scores, weights.Slice((Columns - 1) * scores.Length, scores.Length), Bias);
    }

    private static Dictionary<uint, float> Features(string text)
    {
        var features = _ofThread ??= [];
        features.Clear();
        IntentFeatures.Collect(text, features);
        return features;
    }

    private static float Rarity(int texts, int count) => 1 + (RarityWeight * MathF.Log((1f + texts) / (1f + count)));
}
