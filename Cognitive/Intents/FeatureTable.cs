using System.Runtime.InteropServices;
using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Intents;

/// <summary>The features known from training, with how telling each is.</summary>
internal sealed class FeatureTable
{
    private const float RarityWeight = 0.7f;
    private const float Bias = 0.8f;

    /// <summary>How much a feature that training never saw counts towards the length of a text: unknown words make a text less sure.</summary>
    private const float UnknownWeight = 0.5f;

    private readonly uint[] _features;
    private readonly HashIndex _columns;
    private readonly float[] _rarity;
    private readonly float _unknown;

    private FeatureTable(uint[] features, float[] rarity, float unknown)
    {
        (_features, _rarity, _unknown) = (features, rarity, unknown);
        _columns = HashIndex.Of(features);
    }

    /// <summary>How many columns a row may have: one a feature and the last for the bias.</summary>
    public int Columns => _rarity.Length + 1;

    /// <summary>Learns which features there are from the texts to train on.</summary>
    public static FeatureTable Of(IReadOnlyList<string> texts)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var text in texts)
        {
            foreach (var feature in Features(Folding.Of(text)).Hashes)
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, feature, out _)++;
            }
        }
        return new([.. counts.Keys], [.. counts.Values.Select(count => Rarity(texts.Count, count))], Rarity(texts.Count, 0));
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static FeatureTable Read(BinaryReader reader)
    {
        var unknown = reader.ReadSingle();
        var rarity = new float[reader.ReadInt32()];
        var features = new uint[rarity.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(features.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(rarity.AsSpan()));
        return new(features, rarity, unknown);
    }

    /// <summary>Writes the features and how telling they are.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(_unknown);
        writer.Write(_rarity.Length);
        writer.Write(MemoryMarshal.AsBytes(_features.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_rarity.AsSpan()));
    }

    /// <summary>A text as a row of length one at most, the bias last.</summary>
    public SparseRow Row(string text)
    {
        var features = Features(Folding.Of(text));
        var (columns, values, count, square) = (new int[features.Count + 1], new float[features.Count + 1], 0, 0f);
        for (var index = 0; index < features.Count; index++)
        {
            var (column, value) = Known(features, index, ref square);
            if (column >= 0)
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
    /// <param name="folded">The text in plain letters.</param>
    /// <param name="weights">For each column as many weights as there are scores.</param>
    /// <param name="scores">Receives the sums.</param>
    public void Score(ReadOnlySpan<char> folded, ReadOnlySpan<float> weights, Span<float> scores)
    {
        scores.Clear();
        var (features, square) = (Features(folded), 0f);
        for (var index = 0; index < features.Count; index++)
        {
            var (column, value) = Known(features, index, ref square);
            if (column >= 0)
            {
                Vectors.Add(scores, weights.Slice(column * scores.Length, scores.Length), value);
            }
        }
        Vectors.Scale(scores, 1 / MathF.Sqrt(Math.Max(square, float.Epsilon)));
        Vectors.Add(scores, weights.Slice((Columns - 1) * scores.Length, scores.Length), Bias);
    }

    /// <summary>The column of a feature, -1 for one that training never saw, and its value; adds its square to a sum.</summary>
    private (int Column, float Value) Known(FeatureBag features, int index, ref float square)
    {
        var column = _columns.Find(features.Hashes[index]);
        var value = features.Weights[index] * (column >= 0 ? _rarity[column] : _unknown);
        square += value * value * (column >= 0 ? 1 : UnknownWeight);
        return (column, value);
    }

    private static FeatureBag Features(ReadOnlySpan<char> folded)
    {
        var features = FeatureBag.OfThread();
        IntentFeatures.Collect(folded, features);
        return features;
    }

    private static float Rarity(int texts, int count) => 1 + (RarityWeight * MathF.Log((1f + texts) / (1f + count)));
}
