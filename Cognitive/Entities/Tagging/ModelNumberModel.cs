using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Tagging;

/// <summary>Chooses the word of a title that is the number of the model: a linear model over hashed features, in which the words are rivals.</summary>
/// <param name="weights">A weight a feature; their number is a power of two.</param>
/// <param name="known">In how many titles a word, by its hash, was no model number; 255 for more.</param>
internal sealed class ModelNumberModel(float[] weights, Dictionary<uint, byte> known)
{
    /// <summary>How many words of a title are looked at.</summary>
    public const int MostWords = 60;

    /// <summary>The score that a number reaches.</summary>
    private const float Least = -0.5f;

    /// <summary>How far behind the best another word may be to be a number too.</summary>
    private const float Near = 0.7f;

    /// <summary>The places of the model numbers of a title, in its order.</summary>
    /// <param name="folded">The title in plain letters.</param>
    public List<TitleWord> Find(string folded)
    {
        var (words, found, best) = (TitleWord.In(folded, MostWords), new List<TitleWord>(), Least);
        Span<float> scores = stackalloc float[words.Count];
        Score(folded, words, scores);
        foreach (var score in scores)
        {
            best = Math.Max(best, score);
        }
        for (var index = 0; index < words.Count; index++)
        {
            if (scores[index] > Least && scores[index] > best - Near)
            {
                found.Add(WithFraction(folded, words, ref index));
            }
        }
        return found;
    }

    private void Score(string folded, List<TitleWord> words, Span<float> scores)
    {
        var features = FeatureBuffer.OfThread();
        var reading = new TitleFeatures(folded, words, word => known.GetValueOrDefault(word));
        for (var index = 0; index < words.Count; index++)
        {
            scores[index] = float.MinValue;
            if (TitleFeatures.IsCode(words[index].Of(folded)))
            {
                reading.Collect(index, features);
                scores[index] = Sum(features.Features);
            }
        }
    }

    private float Sum(ReadOnlySpan<uint> features)
    {
        var sum = 0f;
        foreach (var feature in features)
        {
            sum += weights[(int)(feature & (uint)(weights.Length - 1))];
        }
        return sum;
    }

    /// <summary>A number with its fraction and a short end where spaces broke it up ("pf14 .0 w").</summary>
    private static TitleWord WithFraction(string folded, List<TitleWord> words, ref int index)
    {
        var first = words[index];
        if (index + 1 < words.Count && IsFraction(folded, words[index + 1]))
        {
            index += index + 2 < words.Count && words[index + 2].IsShortEnd(folded) ? 2 : 1;
        }
        return new(first.Start, words[index].End);
    }

    private static bool IsFraction(string folded, TitleWord word) =>
        char.IsAsciiDigit(folded[word.Start]) && folded[word.Start - 1] == '.' && folded[word.Start - 2] == ' ';

    /// <summary>Writes the model.</summary>
    public void Save(Stream stream)
    {
        using var writer = new BinaryWriter(stream, System.Text.Encoding.UTF8, leaveOpen: true);
        Weights.Write(writer, weights);
        writer.Write(known.Count);
        foreach (var (word, count) in known.OrderBy(pair => pair.Key))
        {
            writer.Write(word);
            writer.Write(count);
        }
    }

    /// <summary>Reads the model that <see cref="Save"/> wrote.</summary>
    public static ModelNumberModel Load()
    {
        using var reader = new BinaryReader(Resources.Model("model-numbers"));
        var (weights, count) = (Weights.Read(reader), reader.ReadInt32());
        var known = new Dictionary<uint, byte>(count);
        for (; count > 0; count--)
        {
            known.Add(reader.ReadUInt32(), reader.ReadByte());
        }
        return new(weights, known);
    }
}
