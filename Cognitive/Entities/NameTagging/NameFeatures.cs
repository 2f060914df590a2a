using System.Numerics;
using EcomBot.Cognitive.Learning;

namespace EcomBot.Cognitive.Entities.NameTagging;

/// <summary>What tells whether a word is part of a name: its letters and shape, its neighbours, the lists it stands in, how the line is written.</summary>
internal static class NameFeatures
{
    private const int LongestAffix = 4;
    private const int LongestLength = 12;

    /// <summary>Writes the features of a word.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">The number of the word.</param>
    /// <param name="features">Receives the hashes; those of before are forgotten.</param>
    public static void Collect(in NameContext text, int index, FeatureBuffer features)
    {
        features.Clear();
        var (word, before, after) = (text.At(index), text.At(index - 1), text.At(index + 1));
        var place = text.IsFirst(index) ? 1u : 2u;
        Words(word, before, after, text.At(index - 2), text.At(index + 2), features);
        Writing(word, before, after, text, index, place, features);
        Letters(text, index, features);
        Known(40, word, (uint)word.Kind, features);
        Known(60, before, (uint)word.Kind, features);
        Known(80, after, (uint)word.Kind, features);
        Put(features, 100, before.Class, word.Class);
        Put(features, 101, word.Class, after.Class);
        Put(features, 102, (before.Class << 16) ^ word.Class, after.Class);
        Put(features, 103, (word.Class * 16) + text.Line, place);
        Put(features, 105, before.Plain, word.Class);
        Put(features, 106, after.Plain, word.Class);
    }

    private static void Words(in NameWordInfo word, in NameWordInfo before, in NameWordInfo after, in NameWordInfo second, in NameWordInfo next,
        FeatureBuffer features)
    {
        Put(features, 1, 0);
        Put(features, 2, word.Plain);
        Put(features, 3, word.Plain, (uint)word.Kind);
        Put(features, 4, before.Plain);
        Put(features, 5, after.Plain);
        Put(features, 6, second.Plain);
        Put(features, 7, next.Plain);
        Put(features, 8, before.Plain, word.Plain);
        Put(features, 9, word.Plain, after.Plain);
        Put(features, 10, before.Plain, (uint)word.Kind);
        Put(features, 11, after.Plain, (uint)word.Kind);
        Put(features, 12, second.Plain, before.Plain);
        Put(features, 13, after.Plain, next.Plain);
    }

    private static void Writing(
        in NameWordInfo word, in NameWordInfo before, in NameWordInfo after, in NameContext text, int index, uint place, FeatureBuffer features)
    {
        var (kind, left, right) = ((uint)word.Kind, (uint)before.Kind, (uint)after.Kind);
        Put(features, 14, word.Shape);
        Put(features, 15, word.Shape, place);
        Put(features, 16, kind, text.Line);
        Put(features, 17, (kind * 16) + text.Line, place);
        Put(features, 18, left, kind);
        Put(features, 19, kind, right);
        Put(features, 20, (left * 16) + kind, right);
        Put(features, 21, (uint)text.At(index - 2).Kind, (left * 16) + kind);
        Put(features, 22, before.Shape, word.Shape);
        Put(features, 23, word.Shape, after.Shape);
    }

    private static void Letters(in NameContext text, int index, FeatureBuffer features)
    {
        var word = text.Words[index];
        if (word.Kind is NameWordKind.Link or NameWordKind.Mention or NameWordKind.Sign)
        {
            return;
        }
        var plain = text.Folded.AsSpan(word.Start, word.End - word.Start);
        for (var length = 1; length <= Math.Min(LongestAffix, plain.Length - 1); length++)
        {
            Put(features, 30, Hash.Of(4, plain[..length]));
            Put(features, 31, Hash.Of(5, plain[^length..]));
        }
        Put(features, 32, (uint)Math.Min(plain.Length, LongestLength), (uint)word.Kind);
    }

    /// <summary>What is known of a word, for itself or for its neighbour of some kind.</summary>
    private static void Known(uint first, in NameWordInfo word, uint kind, FeatureBuffer features)
    {
        for (var lists = word.Fact.Lists; lists != 0; lists &= lists - 1)
        {
            Put(features, first, (uint)BitOperations.TrailingZeroCount(lists));
            Put(features, first + 1, (uint)BitOperations.TrailingZeroCount(lists), kind);
        }
        for (var lists = word.Phrase; lists != 0; lists &= lists - 1)
        {
            Put(features, first + 2, (uint)BitOperations.TrailingZeroCount(lists), kind);
        }
        Put(features, first + 3, word.Fact.Part, kind);
        Put(features, first + 4, word.Fact.Writing, kind);
        Put(features, first + 5, word.Fact.Part, word.Fact.Writing);
        Put(features, first + 6, word.Fact.Lists, word.Fact.Part);
    }

    private static void Put(FeatureBuffer features, uint template, uint value) =>
        features.Add(Hash.Mix(Hash.Add(Hash.Add(Hash.Start, template), value)));

    private static void Put(FeatureBuffer features, uint template, uint left, uint right) =>
        features.Add(Hash.Mix(Hash.Add(Hash.Mix(Hash.Add(Hash.Add(Hash.Start, template), left)), right)));
}
