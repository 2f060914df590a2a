using System.Runtime.InteropServices;
using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Intents;

/// <summary>Tells intents apart: a linear model, one row of weights a feature.</summary>
internal sealed class IntentClassifier
{
    private const float CostOfMissing = 2;
    private const float CostOfConfusing = 1;

    private readonly FeatureTable _table;
    private readonly float[] _weights;

    private IntentClassifier(IReadOnlyList<string> labels, FeatureTable table, float[] weights)
    {
        (Labels, _table, _weights) = (labels, table, weights);
    }

    /// <summary>The names of the intents, in the order of the scores.</summary>
    public IReadOnlyList<string> Labels { get; }

    /// <summary>Learns from texts and their labels; the same for the same examples in the same order.</summary>
    public static IntentClassifier Train(IReadOnlyList<(string Text, string Label)> examples)
    {
        var labels = examples.Select(example => example.Label).Distinct().Order(StringComparer.Ordinal).ToArray();
        var table = FeatureTable.Of([.. examples.Select(example => example.Text)]);
        var rows = examples.AsParallel().AsOrdered().Select(example => table.Row(example.Text)).ToArray();
        var classes = examples.Select(example => Array.BinarySearch(labels, example.Label, StringComparer.Ordinal)).ToArray();
        var learnt = SupportVectors.Learn(rows, classes, labels.Length, table.Columns, (CostOfMissing, CostOfConfusing));
        var weights = new float[table.Columns * labels.Length];
        for (var label = 0; label < labels.Length; label++)
        {
            for (var column = 0; column < table.Columns; column++)
            {
                weights[(column * labels.Length) + label] = learnt[label][column];
            }
        }
        return new(labels, table, weights);
    }

    /// <summary>Reads what <see cref="Write"/> wrote.</summary>
    public static IntentClassifier Read(BinaryReader reader)
    {
        var labels = new string[reader.ReadInt32()];
        for (var label = 0; label < labels.Length; label++)
        {
            labels[label] = reader.ReadString();
        }
        var table = FeatureTable.Read(reader);
        var weights = new float[table.Columns * labels.Length];
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(weights.AsSpan()));
        return new(labels, table, weights);
    }

    /// <summary>Writes what was learnt, every bit of it.</summary>
    public void Write(BinaryWriter writer)
    {
        writer.Write(Labels.Count);
        foreach (var label in Labels)
        {
            writer.Write(label);
        }
        _table.Write(writer);
        writer.Write(MemoryMarshal.AsBytes(_weights.AsSpan()));
    }

    /// <summary>Computes how far on its side of the border a text is, intent by intent; above 0 is inside.</summary>
    /// <param name="folded">The text in plain letters.</param>
    /// <param name="scores">Receives a score for each of <see cref="Labels"/>.</param>
    public void Score(ReadOnlySpan<char> folded, Span<float> scores) => _table.Score(folded, _weights, scores);

    /// <summary>The best intent of a text and its score.</summary>
    public (string Label, float Score) Best(string text)
    {
        Span<float> scores = Labels.Count <= 512 ? stackalloc float[Labels.Count] : new float[Labels.Count];
        Score(Folding.Of(text), scores);
        var best = 0;
        for (var label = 1; label < scores.Length; label++)
        {
            best = scores[label] > scores[best] ? label : best;
        }
        return (Labels[best], scores[best]);
    }
}
