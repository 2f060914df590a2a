using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Sentiments;

/// <summary>The weights that turn what a text shows into how it feels.</summary>
internal sealed class SentimentModel
{
    /// <summary>How fast probabilities follow the scores.</summary>
    private const float Steepness = 2;

    private const float Bias = 0.5f;
    private const float SumWeight = 0.7f;

    /// <summary>The order of the scores.</summary>
    public static readonly SentimentLabel[] Labels = [SentimentLabel.Negative, SentimentLabel.Neutral, SentimentLabel.Positive];

    [ThreadStatic]
    private static Dictionary<uint, float>? _ofThread;

    private readonly HashedTable _table;
    private readonly float[][] _weights;
    private readonly float[][] _sumWeights;

    /// <summary>A model with given weights.</summary>
    /// <param name="table">The columns of words.</param>
    /// <param name="weights">A row a label: words, sums, bias.</param>
    /// <param name="sumWeights">A row a label: sums and bias, for languages whose words were not trained.</param>
    public SentimentModel(HashedTable table, float[][] weights, float[][] sumWeights) => (_table, _weights, _sumWeights) = (table, weights, sumWeights);

    /// <summary>How a text feels.</summary>
    public Sentiment Read(TextReading reading, FeelingScan scan)
    {
        Span<float> scores = stackalloc float[3];
        if (reading.Language.Code is "zh" or DetectedLanguage.Other)
        {
            var sums = SumRow(reading, scan);
            for (var label = 0; label < scores.Length; label++)
            {
                scores[label] = sums.Dot(_sumWeights[label]);
            }
        }
        else
        {
            _table.Score(Features(reading, scan), Kind(reading), More(reading, scan), _weights, scores);
        }
        Vectors.Scale(scores, Steepness);
        Vectors.Softmax(scores);
        var best = scores[0] > scores[1] ? (scores[0] > scores[2] ? 0 : 2) : (scores[1] >= scores[2] ? 1 : 2);
        return new(Labels[best], scores[2], scores[1], scores[0]);
    }

    /// <summary>What a text shows: words, sums, bias.</summary>
    public static SparseRow Row(HashedTable table, TextReading reading, FeelingScan scan) =>
        table.Row(Features(reading, scan), Kind(reading), More(reading, scan));

    /// <summary>What a text shows beside its sums; good until the thread asks again.</summary>
    public static Dictionary<uint, float> Features(TextReading reading, FeelingScan scan)
    {
        var features = _ofThread ??= [];
        features.Clear();
        SentimentFeatures.Collect(reading, scan, features);
        return features;
    }

    /// <summary>The kind of text that features count for besides: its language.</summary>
    public static uint Kind(TextReading reading) => Hash.Of(0, reading.Language.Code);

    /// <summary>What a text shows beside its words.</summary>
    public static SparseRow SumRow(TextReading reading, FeelingScan scan) =>
        new([.. Enumerable.Range(0, FeelingSums.Count + 1)], More(reading, scan));

    private static float[] More(TextReading reading, FeelingScan scan)
    {
        var more = new float[FeelingSums.Count + 1];
        FeelingSums.Write(reading, scan, more);
        Vectors.Scale(more, SumWeight);
        more[^1] = Bias;
        return more;
    }

    /// <summary>Writes the model.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        Weights.Write(writer, _table.Rarity);
        foreach (var row in _weights)
        {
            Weights.Write(writer, row.AsSpan(0, _table.Columns));
            Weights.Write(writer, row.AsSpan(_table.Columns));
        }
        foreach (var row in _sumWeights)
        {
            Weights.Write(writer, row);
        }
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static SentimentModel Load(Stream stream)
    {
        using var reader = new BinaryReader(stream);
        var table = new HashedTable(Weights.Read(reader));
        var weights = Labels.Select(_ => (float[])[.. Weights.Read(reader), .. Weights.Read(reader)]).ToArray();
        return new(table, weights, [.. Labels.Select(_ => Weights.Read(reader))]);
    }
}
