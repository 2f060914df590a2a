namespace EcomBot.Dialogs.Understanding;

/// <summary>
/// How long words are misspelt: a letter left out, doubled, swapped with the next or written as one that sounds alike ("umtauchen",
/// "anuler", "debolver"). The first letter is hardly ever wrong.
/// </summary>
internal static class Slips
{
    // Of a shorter word, a slip is too often another word.
    private const int ShortestWord = 7;

    private static readonly string[] SoundAlike = ["bv", "sz", "sc", "ck", "gj", "mn", "iy"];

    /// <summary>Phrases, followed by those with one slip in a long word; what is a phrase already is no slip.</summary>
    public static IEnumerable<string> With(IReadOnlyCollection<string> phrases) =>
        phrases.Concat(phrases.SelectMany(Of)).Distinct(StringComparer.Ordinal);

    private static IEnumerable<string> Of(string phrase)
    {
        var words = phrase.Split(' ');
        return words.SelectMany((word, index) => word.Length < ShortestWord || PlainText.IsIdeograph(word[0]) ? []
            : OfWord(word).Select(slip => string.Join(' ', [.. words[..index], slip, .. words[(index + 1)..]])));
    }

    private static IEnumerable<string> OfWord(string word) => Enumerable.Range(1, word.Length - 1).SelectMany(place => At(word, place));

    private static IEnumerable<string> At(string word, int place)
    {
        var (before, letter, after) = (word[..place], word[place], word[(place + 1)..]);
        yield return before + after;
        yield return before + letter + letter + after;
        if (after.Length > 0)
        {
            yield return before + after[0] + letter + after[1..];
        }
        foreach (var pair in SoundAlike.Where(pair => pair.Contains(letter)))
        {
            yield return before + pair[pair.IndexOf(letter) == 0 ? 1 : 0] + after;
        }
    }
}
