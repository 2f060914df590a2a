using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Tagging;

/// <summary>Marks names word by word: a linear model over hashed features that also sees its last decision.</summary>
internal sealed class TokenTagger
{
    private const int MostWords = 400;

    private readonly float[] _weights;
    private readonly uint _mask;

    /// <summary>A tagger with given weights.</summary>
    /// <param name="types">What it marks.</param>
    /// <param name="weights">A row of tag weights a feature; the number of rows is a power of two.</param>
    public TokenTagger(IReadOnlyList<string> types, float[] weights)
    {
        (Types, _weights, Tags) = (types, weights, 1 + (2 * types.Count));
        _mask = (uint)(weights.Length / Tags) - 1;
    }

    /// <summary>What is marked.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>How many tags there are: outside, and for each type its first word and its further words.</summary>
    public int Tags { get; }

    /// <summary>The names of a text: type, start and end, and how far ahead the decision was.</summary>
    public List<(string Type, int Start, int End, float Margin)> Tag(string text, string folded)
    {
        var words = TagWord.In(text, MostWords);
        var (found, features, before) = (new List<(string Type, int Start, int End, float Margin)>(), FeatureBuffer.OfThread(), 0);
        var reading = new TagFeatures(text, folded, words);
        Span<float> scores = stackalloc float[Tags];
        for (var index = 0; index < words.Count; index++)
        {
            reading.Collect(index, before, features);
            var tag = Best(features.Features, before, scores, out var margin);
            if (tag > 0 && tag % 2 == 1)
            {
                found.Add((Types[(tag - 1) / 2], words[index].Start, words[index].End, margin));
            }
            else if (tag > 0)
            {
                found[^1] = found[^1] with { End = words[index].End };
            }
            before = tag;
        }
        return found;
    }

    /// <summary>The best tag that may follow another; odd tags begin a name, even ones but 0 go on with it.</summary>
    public int Best(ReadOnlySpan<uint> features, int before, Span<float> scores, out float margin)
    {
        scores.Clear();
        foreach (var feature in features)
        {
            Vectors.Add(scores, _weights.AsSpan((int)(feature & _mask) * Tags, Tags));
        }
        var best = 0;
        for (var tag = 1; tag < scores.Length; tag++)
        {
            var allowed = tag % 2 == 1 || before == tag || before == tag - 1;
            best = allowed && scores[tag] > scores[best] ? tag : best;
        }
        margin = scores[best] - scores[0];
        return best;
    }

    /// <summary>Writes the tagger.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        writer.Write(Types.Count);
        foreach (var type in Types)
        {
            writer.Write(type);
        }
        Weights.Write(writer, _weights);
    }

    /// <summary>Reads the tagger that <see cref="Save"/> wrote.</summary>
    public static TokenTagger Load(string model)
    {
        using var reader = new BinaryReader(Resources.Model(model));
        var types = new string[reader.ReadInt32()];
        for (var type = 0; type < types.Length; type++)
        {
            types[type] = reader.ReadString();
        }
        return new(types, Weights.Read(reader));
    }
}
