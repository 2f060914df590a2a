using EcomBot.Cognitive.Entities.NameTagging;
using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Names;

/// <summary>
/// Finds the persons, places and organisations that a text mentions, as a model learnt from texts of many people; less sure than everything
/// else that is found. Texts in Chinese are left alone.
/// </summary>
internal sealed class MentionedNameScanner : IEntityScanner
{
    private const double FullName = TextEntity.LeastOfIntroduced;
    private const double Mentioned = 0.45;
    private const int MostWords = 256;

    private readonly NameModel _model = NameModel.Load("names");

    /// <inheritdoc/>
    public void Scan(TextReading reading, ICollection<TextEntity> found)
    {
        if (reading.Language.Code == "zh" || !HasLatinLetter(reading.Text))
        {
            return;
        }
        Span<NameWord> words = stackalloc NameWord[Math.Min(MostWords, reading.Text.Length)];
        words = words[..NameWord.In(reading.Text, reading.Folded, words)];
        var context = new NameContext(reading.Text, reading.Folded, words, _model.Facts, stackalloc NameWordInfo[words.Length]);
        Span<byte> tags = stackalloc byte[words.Length];
        Tag(context, tags);
        for (var first = 0; first < tags.Length; first++)
        {
            if (tags[first] % 2 == 1)
            {
                var last = LastOf(tags, first);
                Add(reading, context, first, last, _model.Types[tags[first] / 2], found);
            }
        }
    }

    private void Tag(in NameContext context, Span<byte> tags)
    {
        var features = FeatureBuffer.OfThread();
        Span<float> scores = stackalloc float[tags.Length * NameModel.Width];
        for (var index = 0; index < tags.Length; index++)
        {
            NameFeatures.Collect(context, index, features);
            _model.Score(features.Features, scores.Slice(index * NameModel.Width, NameModel.Width));
        }
        NamePath.Best(_model, scores, tags);
    }

    private static int LastOf(ReadOnlySpan<byte> tags, int first)
    {
        var last = first;
        while (last + 1 < tags.Length && tags[last + 1] == tags[first] + 1)
        {
            last++;
        }
        return last;
    }

    private static void Add(TextReading reading, in NameContext context, int first, int last, string type, ICollection<TextEntity> found)
    {
        var (isKnown, isWritten) = (false, last > first);
        foreach (var word in context.Infos[first..(last + 1)])
        {
            isKnown |= word.Fact.IsName || word.Phrase != 0;
            isWritten &= word.Kind is NameWordKind.Capital or NameWordKind.Mixed or NameWordKind.Letter;
        }
        // The model has seen English; in other languages, where nouns may have capitals, only known names count.
        if (isKnown || reading.Language.Code is "en" or DetectedLanguage.Other)
        {
            var confidence = type == EntityCategory.Person && isWritten ? FullName : Mentioned;
            found.Add(reading.Entity(type, context.Words[first].Start, context.Words[last].End, confidence));
        }
    }

    private static bool HasLatinLetter(string text)
    {
        foreach (var letter in text)
        {
            if (Script.IsLatin(letter))
            {
                return true;
            }
        }
        return false;
    }
}
