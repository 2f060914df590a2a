using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Tagging;

/// <summary>A text with its names marked, to learn from.</summary>
/// <param name="Text">The text.</param>
/// <param name="Spans">Type, start and end of each name, in UTF-16 code units.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<(string Type, int Start, int End)> Spans);

/// <summary>Trains a tagger by the averaged perceptron (Collins 2002), the same for the same texts.</summary>
internal sealed class TaggerTrainer(List<string> types, int rows)
{
    private const int MostWords = 400;

    private readonly float[] _weights = new float[rows * (1 + (2 * types.Count))];
    private readonly float[] _sums = new float[rows * (1 + (2 * types.Count))];
    private readonly FeatureBuffer _features = new();
    private int _step = 1;

    /// <summary>Learns from texts, several times over in changing order.</summary>
    public TokenTagger Train(IReadOnlyList<MarkedText> texts, int rounds)
    {
        var tagger = new TokenTagger(types, _weights);
        var order = Enumerable.Range(0, texts.Count).ToArray();
        var random = new Random(5);
        for (var round = 0; round < rounds; round++)
        {
            random.Shuffle(order);
            foreach (var index in order)
            {
                Learn(tagger, texts[index]);
            }
        }
        for (var index = 0; index < _weights.Length; index++)
        {
            _weights[index] -= _sums[index] / _step;
        }
        return tagger;
    }

    private void Learn(TokenTagger tagger, MarkedText text)
    {
        var words = TagWord.In(text.Text, MostWords);
        var truths = Tags(words, text.Spans);
        var reading = new TagFeatures(text.Text, Folding.Of(text.Text), words);
        Span<float> scores = stackalloc float[tagger.Tags];
        var before = 0;
        for (var index = 0; index < words.Count; index++)
        {
            reading.Collect(index, before, _features);
            var said = tagger.Best(_features.Features, before, scores, out _);
            if (said != truths[index])
            {
                Change(tagger.Tags, truths[index], 1);
                Change(tagger.Tags, said, -1);
            }
            before = said;
            _step++;
        }
    }

    private void Change(int tags, int tag, float by)
    {
        foreach (var feature in _features.Features)
        {
            var weight = ((int)(feature & (uint)(rows - 1)) * tags) + tag;
            _weights[weight] += by;
            _sums[weight] += by * _step;
        }
    }

    private int[] Tags(List<TagWord> words, IReadOnlyList<(string Type, int Start, int End)> spans)
    {
        var tags = new int[words.Count];
        foreach (var (type, start, end) in spans)
        {
            var isFirst = true;
            for (var index = 0; index < words.Count; index++)
            {
                if (words[index].Start < end && words[index].End > start)
                {
                    tags[index] = 1 + (2 * types.IndexOf(type)) + (isFirst ? 0 : 1);
                    isFirst = false;
                }
            }
        }
        return tags;
    }
}
