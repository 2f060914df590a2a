using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Sentiments;

/// <summary>The weights that turn what a text shows into how it feels.</summary>
internal sealed class SentimentModel
{
    /// <summary>How fast probabilities follow the scores.</summary>
    private const float Steepness = 2;

    private const float Bias = 0.5f;
    private const float SumWeight = 1;

    /// <summary>The order of the scores.</summary>
    public static readonly SentimentLabel[] Labels = [SentimentLabel.Negative, SentimentLabel.Neutral, SentimentLabel.Positive];

    private readonly HashedScorer _words;
    private readonly float[][] _moreWeights;
    private readonly float[][] _sumWeights;

    /// <summary>A model with given weights.</summary>
    /// <param name="table">The columns of words.</param>
    /// <param name="weights">A row a label: words, sums, bias.</param>
    /// <param name="sumWeights">A row a label: sums and bias, for languages whose words were not trained.</param>
    public SentimentModel(HashedTable table, float[][] weights, float[][] sumWeights)
        : this(HashedScorer.Of(table, weights), Array.ConvertAll(weights, row => row[table.Columns..]), sumWeights)
    {
    }

    private SentimentModel(HashedScorer words, float[][] moreWeights, float[][] sumWeights) =>
        (_words, _moreWeights, _sumWeights) = (words, moreWeights, sumWeights);

    /// <summary>How a text feels.</summary>
    public Sentiment Read(TextReading reading, FeelingScan scan)
    {
        Span<float> scores = stackalloc float[Labels.Length];
        Span<float> more = stackalloc float[FeelingSums.Count + 1];
        WriteMore(reading, scan, more);
        var areWordsKnown = reading.Language.Code is not ("zh" or DetectedLanguage.Other);
        if (areWordsKnown)
        {
            _words.Score(Features(reading, scan), Kind(reading), scores);
        }
        for (var label = 0; label < scores.Length; label++)
        {
            scores[label] += Vectors.Dot(more, areWordsKnown ? _moreWeights[label] : _sumWeights[label]);
        }
        Vectors.Scale(scores, Steepness);
        Vectors.Softmax(scores);
        var best = scores[0] > scores[1] ? (scores[0] > scores[2] ? 0 : 2) : (scores[1] >= scores[2] ? 1 : 2);
        return new(Labels[best], scores[2], scores[1], scores[0]);
    }

    /// <summary>What a text shows: words, sums, bias.</summary>
    public static SparseRow Row(HashedTable table, TextReading reading, FeelingScan scan) =>
        table.Row(Features(reading, scan), Kind(reading), SumRow(reading, scan).Values);

    /// <summary>What a text shows beside its sums; good until the thread asks again.</summary>
    public static FeatureBag Features(TextReading reading, FeelingScan scan)
    {
        var features = FeatureBag.OfThread();
        SentimentFeatures.Collect(reading, scan, features);
        return features;
    }

    /// <summary>The kind of text that features count for besides: its language.</summary>
    public static uint Kind(TextReading reading) => Hash.Of(0, reading.Language.Code);

    /// <summary>What a text shows beside its words.</summary>
    public static SparseRow SumRow(TextReading reading, FeelingScan scan)
    {
        var more = new float[FeelingSums.Count + 1];
        WriteMore(reading, scan, more);
        return new([.. Enumerable.Range(0, more.Length)], more);
    }

    private static void WriteMore(TextReading reading, FeelingScan scan, Span<float> more)
    {
        FeelingSums.Write(reading, scan, more);
        Vectors.Scale(more, SumWeight);
        more[^1] = Bias;
    }

    /// <summary>Writes the model.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        _words.WriteTable(writer);
        for (var label = 0; label < Labels.Length; label++)
        {
            _words.WriteWeights(writer, label);
            Weights.Write(writer, _moreWeights[label]);
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
        var words = HashedScorer.ReadTable(reader);
        var more = new float[Labels.Length][];
        for (var label = 0; label < more.Length; label++)
        {
            words.ReadWeights(reader, label);
            more[label] = Weights.Read(reader);
        }
        return new(words, more, [.. Labels.Select(_ => Weights.Read(reader))]);
    }
}
