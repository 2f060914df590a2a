using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Tagging;

/// <summary>What tells whether a word is a name: its letters, its shape, its neighbours, and what came before.</summary>
internal readonly ref struct TagFeatures(string text, string folded, List<TagWord> words)
{
    private const int LongestAffix = 4;

    /// <summary>Adds the features of a word.</summary>
    /// <param name="index">The number of the word.</param>
    /// <param name="before">The tag of the word before.</param>
    /// <param name="features">Receives the hashes.</param>
    public void Collect(int index, int before, FeatureBuffer features)
    {
        features.Clear();
        var word = Word(index);
        features.Add(Hash.Of(1, word));
        features.Add(Hash.Mix(Hash.Add(Hash.Of(2, []), (uint)before)));
        features.Add(Hash.Add(Hash.Of(3, word), (uint)before));
        for (var length = 1; length <= Math.Min(LongestAffix, word.Length); length++)
        {
            features.Add(Hash.Of(4, word[..length]));
            features.Add(Hash.Of(5, word[^length..]));
        }
        Span<char> shape = stackalloc char[16];
        features.Add(Hash.Of(6, Shape(index, shape, isShort: true)));
        features.Add(Hash.Of(7, Shape(index, shape, isShort: false)));
        Neighbours(index, features);
        Facts(index, word, before, features);
    }

    private ReadOnlySpan<char> Word(int index) =>
        index < 0 ? "<s>" : index >= words.Count ? "</s>" : folded.AsSpan(words[index].Start, words[index].End - words[index].Start);

    private void Neighbours(int index, FeatureBuffer features)
    {
        Span<char> shape = stackalloc char[16];
        for (var offset = -2; offset <= 2; offset++)
        {
            if (offset != 0)
            {
                features.Add(Hash.Of((uint)(20 + offset), Word(index + offset)));
                features.Add(Hash.Of((uint)(30 + offset), Shape(index + offset, shape, isShort: true)));
            }
        }
        features.Add(Hash.Add(Hash.Of(8, Word(index - 1)), Word(index)));
        features.Add(Hash.Add(Hash.Of(9, Word(index)), Word(index + 1)));
    }

    private void Facts(int index, ReadOnlySpan<char> word, int before, FeatureBuffer features)
    {
        Span<char> shape = stackalloc char[16];
        var place = index == 0 ? 0u : index == words.Count - 1 ? 1u : index >= words.Count - 3 ? 2u : 3u;
        var kind = Hash.Of(10, Shape(index, shape, isShort: true));
        features.Add(Hash.Mix(Hash.Add(kind, place)));
        features.Add(Hash.Mix(Hash.Add(kind, (uint)(50 + before))));
        features.Add(Hash.Mix(Hash.Add(kind, (uint)(80 + Math.Min(word.Length, 12)))));
        features.Add(Hash.Mix(Hash.Add(Hash.Of(11, []), (uint)(Count(word) + (10 * Math.Min(word.Length, 15))))));
        features.Add(Hash.Mix(Hash.Add(Hash.Of(12, []), StopWords.Contains(word) ? 1u : 2u)));
        features.Add(Hash.Of(13, []));
    }

    private static int Count(ReadOnlySpan<char> word)
    {
        var digits = 0;
        foreach (var letter in word)
        {
            digits += char.IsAsciiDigit(letter) ? 1 : 0;
        }
        return Math.Min(digits, 9);
    }

    /// <summary>A word with its capitals as A, its small letters as a and its digits as 0; short ones without repetitions.</summary>
    private ReadOnlySpan<char> Shape(int index, Span<char> shape, bool isShort)
    {
        if (index < 0 || index >= words.Count)
        {
            return "";
        }
        var length = 0;
        for (var place = words[index].Start; place < words[index].End && length < shape.Length; place++)
        {
            var letter = text[place];
            var kind = char.IsUpper(letter) ? 'A' : char.IsLetter(letter) ? 'a' : char.IsAsciiDigit(letter) ? '0' : letter;
            if (!isShort || length == 0 || shape[length - 1] != kind)
            {
                shape[length++] = kind;
            }
        }
        return shape[..length];
    }
}
