using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Cognitive.Spelling;

/// <summary>The words that the shop's products and what sets them apart are called by.</summary>
internal sealed class CatalogueWords(Vocabulary vocabulary)
{
    private const int ShortestMeant = 5;

    private readonly WordShelf _words = new(
        [.. vocabulary.Terms.SelectMany(term => ExpectedWord.In(term.Name)).CountBy(word => word.Plain)
            .Select(word => new ExpectedWord(word.Key, word.Key, word.Value))]);

    /// <summary>The vocabulary they are of.</summary>
    public Vocabulary Vocabulary => vocabulary;

    /// <summary>Whether a word in plain letters is one of them.</summary>
    public bool Has(ReadOnlySpan<char> word) => _words.Has(word);

    /// <summary>The one word that a word may be a slip of; null where there is none.</summary>
    public ExpectedWord? MeantBy(ReadOnlySpan<char> word) => word.Length >= ShortestMeant ? _words.MeantBy(word) : null;
}
