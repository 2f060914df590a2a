using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Sequence.Scanning;

/// <summary>The words of one language that tell sequences apart.</summary>
internal sealed class SequenceWords
{
    private readonly string[] _otherNumbers;

    private SequenceWords(WordFile file) => _otherNumbers = [.. file.Phrases("other numbers").Select(Folding.Fold)];

    /// <summary>The words of each culture.</summary>
    public static IReadOnlyDictionary<string, SequenceWords> Cultures { get; } = WordFile
        .LoadAll(typeof(SequenceWords).Assembly, "Sequence")
        .Select(file => (file.Cultures, Words: new SequenceWords(file)))
        .SelectMany(entry => entry.Cultures.Select(culture => (culture, entry.Words)))
        .ToDictionary(entry => entry.culture, entry => entry.Words);

    /// <summary>Whether the text before a number says that it is that of an account or a card.</summary>
    public bool NamesOtherNumber(string textBefore)
    {
        var folded = Folding.Fold(textBefore).TrimEnd(' ', '#', ':');
        return Array.Exists(_otherNumbers, phrase => folded.EndsWith(phrase, StringComparison.Ordinal)
            && (folded.Length == phrase.Length || !char.IsLetter(folded[^(phrase.Length + 1)]) || Tokenizer.IsIdeograph(phrase[0])));
    }
}
