namespace EcomBot.Cognitive.Vocabularies;

/// <summary>Gives the shop's words as they are now.</summary>
public interface IVocabularySource
{
    /// <summary>The words to read the next message with.</summary>
    Vocabulary Current { get; }
}
