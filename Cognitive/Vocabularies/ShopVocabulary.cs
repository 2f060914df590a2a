namespace EcomBot.Cognitive.Vocabularies;

/// <summary>Holds the shop's words; the host replaces them whenever the catalogue changes.</summary>
public sealed class ShopVocabulary : IVocabularySource
{
    private volatile Vocabulary _current = Vocabulary.Empty;

    /// <inheritdoc/>
    public Vocabulary Current => _current;

    /// <summary>Puts other words in place at once; messages being read go on with the old ones.</summary>
    public void Replace(Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(vocabulary);
        _current = vocabulary;
    }
}
