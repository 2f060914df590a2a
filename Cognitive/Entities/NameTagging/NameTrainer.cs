using EcomBot.Cognitive.Learning;

namespace EcomBot.Cognitive.Entities.NameTagging;

/// <summary>A text to learn from: the features of each word, and its tag.</summary>
internal sealed record NameExample(uint[][] Features, byte[] Tags);

/// <summary>
/// Trains a <see cref="NameModel"/> by stochastic gradient descent (AdaGrad, Duchi 2011), a quarter of the features left out each time
/// so that none is relied on alone; the same weights for the same examples.
/// </summary>
internal sealed class NameTrainer(List<string> types, int rows, WordFacts facts)
{
    private const int Width = NameModel.Width;
    private const float Kept = 0.75f;
    private const float Rate = 0.15f;
    private const float Least = 1e-5f;
    private const float Smoothing = 0.01f;

    private readonly int _tags = NameModel.TagsOf(types);
    private readonly float[] _weights = new float[rows * Width];
    private readonly float[] _transitions = new float[Width * Width];
    private readonly float[] _squares = new float[rows * Width];
    private readonly float[] _transitionSquares = new float[Width * Width];
    private readonly Random _random = new(7);

    /// <summary>Learns from examples, several times over in changing order.</summary>
    public NameModel Train(IReadOnlyList<NameExample> examples, int rounds)
    {
        var order = Enumerable.Range(0, examples.Count).Where(index => examples[index].Tags.Length > 0).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            _random.Shuffle(order);
            foreach (var index in order)
            {
                Learn(examples[index]);
            }
        }
        return new(types, PackedRows.Of(_weights, Width), _transitions, facts);
    }

    /// <summary>A text as an example.</summary>
    public NameExample Example(string text, string folded, IReadOnlyList<(string Type, int Start, int End)> spans)
    {
        var words = new NameWord[text.Length + 1];
        var count = NameWord.In(text, folded, words);
        var context = new NameContext(text, folded, words.AsSpan(0, count), facts, new NameWordInfo[count]);
        var (example, buffer) = (new NameExample(new uint[count][], new byte[count]), new FeatureBuffer());
        for (var index = 0; index < count; index++)
        {
            NameFeatures.Collect(context, index, buffer);
            example.Features[index] = buffer.Features.ToArray();
            foreach (var (type, start, end) in spans)
            {
                var isInside = words[index].Start < end && words[index].End > start;
                example.Tags[index] = isInside ? (byte)(1 + (2 * types.IndexOf(type)) + (words[index].Start > start ? 1 : 0)) : example.Tags[index];
            }
        }
        return example;
    }

    private void Learn(NameExample example)
    {
        var kept = Array.ConvertAll(example.Features, features => Array.FindAll(features, _ => _random.NextSingle() < Kept));
        var scores = new float[kept.Length * Width];
        for (var index = 0; index < kept.Length; index++)
        {
            Score(kept[index], scores.AsSpan(index * Width, Width));
        }
        Vectors.Scale(scores, 1 / Kept);
        var lattice = new NameLattice(_tags, _transitions, scores);
        for (var index = 0; index < kept.Length; index++)
        {
            Change(example.Tags, index, kept[index], lattice);
            ChangeTransitions(example.Tags, index, lattice);
        }
    }

    private void Score(uint[] features, Span<float> scores)
    {
        foreach (var feature in features)
        {
            Vectors.Add(scores, _weights.AsSpan(Row(feature), Width));
        }
    }

    private int Row(uint feature) => (int)(feature & (uint)(rows - 1)) * Width;

    private void Change(byte[] tags, int index, uint[] features, NameLattice lattice)
    {
        Span<float> gradient = stackalloc float[_tags];
        for (var tag = 0; tag < gradient.Length; tag++)
        {
            gradient[tag] = (tags[index] == tag ? 1 : 0) - lattice.Of(index, tag);
        }
        foreach (var feature in features)
        {
            var row = Row(feature);
            for (var tag = 0; tag < gradient.Length; tag++)
            {
                Change(ref _weights[row + tag], ref _squares[row + tag], gradient[tag]);
            }
        }
    }

    private void ChangeTransitions(byte[] tags, int index, NameLattice lattice)
    {
        for (var pair = 0; pair < _tags * _tags && index > 0; pair++)
        {
            var (before, tag) = (pair / _tags, pair % _tags);
            if (NameModel.MayFollow(tag, before))
            {
                var place = (before * Width) + tag;
                var truth = tags[index - 1] == before && tags[index] == tag ? 1 : 0;
                Change(ref _transitions[place], ref _transitionSquares[place], truth - lattice.Of(index, tag, before));
            }
        }
    }

    private static void Change(ref float weight, ref float square, float gradient)
    {
        if (MathF.Abs(gradient) >= Least)
        {
            square += gradient * gradient;
            weight += Rate * gradient / MathF.Sqrt(square + Smoothing);
        }
    }
}
