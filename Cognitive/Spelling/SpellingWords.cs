using System.Collections.Concurrent;
using EcomBot.Cognitive.Identification;
using EcomBot.Cognitive.Intents;

namespace EcomBot.Cognitive.Spelling;

/// <summary>The words that messages are read by, in each language of letters; read when a language is first met, if not before.</summary>
public sealed class SpellingWords(IEnumerable<IExpectedWords> expected, IEnumerable<IPhraseSource> phrases)
{
    // Ideographs are not misspelt by letters.
    private const string OfIdeographs = "zh";

    // Some training phrases are misspelt on purpose, so that it is learnt too.
    private const int FewestUses = 2;
    private const int UsesOfCommon = 10;

    private readonly ConcurrentDictionary<string, WordShelf> _languages = new();

    /// <summary>Reads the words of every language now.</summary>
    public void Load()
    {
        foreach (var language in LanguageIdentifier.Known)
        {
            Of(language);
        }
    }

    /// <summary>The words of a language; null for one that the bot does not speak.</summary>
    /// <param name="language">ISO 639-1.</param>
    internal WordShelf? Of(string language) => language == OfIdeographs || !LanguageIdentifier.Known.Contains(language) ? null
        : _languages.GetOrAdd(language, Read);

    private WordShelf Read(string language)
    {
        var used = phrases.SelectMany(source => source.Phrases).Where(phrase => phrase.Language.StartsWith(language, StringComparison.Ordinal))
            .SelectMany(phrase => ExpectedWord.In(phrase.Text)).GroupBy(word => word.Plain)
            .ToDictionary(word => word.Key, word => word.First() with { Uses = word.Count() });
        var listed = expected.SelectMany(source => source.Of(language)).SelectMany(ExpectedWord.In).DistinctBy(word => word.Plain)
            .Select(word => word with { Uses = used.GetValueOrDefault(word.Plain)?.Uses ?? 0 });
        return WithoutSlips([.. listed.Concat(used.Values.Where(word => word.Uses >= FewestUses)).DistinctBy(word => word.Plain)], UsesOfCommon);
    }

    /// <summary>The words without those that are a likely slip of a much commoner one.</summary>
    /// <param name="words">The words, each once.</param>
    /// <param name="timesAsCommon">How many times as often the other is used at least.</param>
    internal static WordShelf WithoutSlips(IReadOnlyCollection<ExpectedWord> words, int timesAsCommon)
    {
        var all = new WordShelf(words);
        return new([.. words.Where(word => word.Uses == 0 || all.MeantBy(word.Plain, word.Uses * timesAsCommon, Slip.Least) is null)]);
    }
}
