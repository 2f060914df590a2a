using System.Runtime.InteropServices;
using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Tagging;

/// <summary>
/// Trains the choice of the model number: steps, smaller for a feature each time it is seen (AdaGrad), raise the probability of the
/// right word among all words of the title and "none". Each title is also shown without its number, where none is right.
/// </summary>
internal sealed class ModelNumberTrainer
{
    private const int Rows = 1 << 16;
    private const int Rounds = 12;
    private const float Rate = 0.03f;
    private const float Decay = 0.0001f;
    private const float WithoutWeight = 0.3f;
    private const float LeastError = 0.0001f;

    /// <summary>Each time a title is shown half of the features stay unseen, so that none is relied on alone.</summary>
    private const float Shown = 2;

    private readonly float[] _weights = new float[Rows];
    private readonly float[] _squares = new float[Rows];
    private readonly Dictionary<uint, byte> _known = [];
    private readonly FeatureBuffer _buffer = new();

    /// <summary>Learns from titles; the same model for the same titles.</summary>
    public ModelNumberModel Train(IReadOnlyList<MarkedText> titles)
    {
        foreach (var word in titles.SelectMany(Usual))
        {
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_known, word, out _);
            count = (byte)Math.Min(byte.MaxValue, count + 1);
        }
        var examples = titles.SelectMany(title => (TitleExample[])[Example(title, isWhole: true), Example(title, isWhole: false)]).ToArray();
        var random = new Random(5);
        for (var round = 0; round < Rounds; round++)
        {
            random.Shuffle(examples);
            foreach (var example in examples)
            {
                Learn(example, (uint)random.Next());
            }
        }
        return new(_weights, _known);
    }

    /// <summary>The words of a title, each once, that are no part of its number.</summary>
    private static HashSet<uint> Usual(MarkedText title)
    {
        var folded = Folding.Of(title.Text);
        return [.. TitleWord.In(folded, ModelNumberModel.MostWords).Where(word => !word.Touches(title)).Select(word => TitleFeatures.HashOf(word.Of(folded)))];
    }

    private TitleExample Example(MarkedText title, bool isWhole)
    {
        var (own, folded) = (Usual(title), Folding.Of(title.Text));
        var words = TitleWord.In(folded, ModelNumberModel.MostWords);
        words.RemoveAll(word => !isWhole && word.Touches(title));
        var reading = new TitleFeatures(folded, words, word => _known.GetValueOrDefault(word) - (own.Contains(word) ? 1 : 0));
        var features = new uint[words.Count][];
        for (var index = 0; index < words.Count; index++)
        {
            reading.Collect(index, _buffer);
            features[index] = _buffer.Features.ToArray();
        }
        return new(features, [.. words.Select(word => word.Touches(title))], isWhole ? 1 : WithoutWeight);
    }

    private void Learn(TitleExample example, uint salt)
    {
        var chances = new float[example.Features.Length + 1];
        for (var index = 0; index < example.Features.Length; index++)
        {
            chances[index] = Shown * example.Features[index].Sum(feature => IsShown(feature, salt) ? _weights[Row(feature)] : 0);
        }
        Vectors.Softmax(chances);
        var right = example.Right.Select((isRight, index) => isRight ? chances[index] : 0).Sum();
        for (var index = 0; index < example.Features.Length; index++)
        {
            var aim = example.Right[index] ? chances[index] / Math.Max(right, float.Epsilon) : 0;
            Step(example.Features[index], salt, example.Weight * (chances[index] - aim));
        }
    }

    private void Step(uint[] features, uint salt, float error)
    {
        foreach (var feature in Math.Abs(error) < LeastError ? [] : features)
        {
            if (IsShown(feature, salt))
            {
                ref var weight = ref _weights[Row(feature)];
                var slope = error + (Decay * weight);
                _squares[Row(feature)] += slope * slope;
                weight -= Rate * slope / MathF.Sqrt(_squares[Row(feature)]);
            }
        }
    }

    private static bool IsShown(uint feature, uint salt) => (Hash.Mix(feature ^ salt) & 1) == 0;

    private static int Row(uint feature) => (int)(feature & (Rows - 1));

    /// <summary>A title as learnt from: the features of each word, whether it is right, and how much the title counts.</summary>
    private sealed record TitleExample(uint[][] Features, bool[] Right, float Weight);
}
