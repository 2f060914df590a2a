using System.Collections.Concurrent;
using EcomBot.Dialogs.Languages;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Products;

/// <summary>The words of a message that say what is looked for; "do you have", "please" and the like say nothing of it.</summary>
internal static class ContentWords
{
    private static readonly ConcurrentDictionary<string, HashSet<string>> Fillers = new();

    /// <summary>The telling words of a text, as the shop would write them, in its order.</summary>
    public static IReadOnlyList<string> Of(string text)
    {
        var fillers = Fillers.GetOrAdd(SupportedLanguages.Current, Read);
        return [.. Joined([.. Terms.Of(text).Where(term => !fillers.Contains(term.Text))]).Where(word => word.Length > 1).Distinct()];
    }

    /// <summary>How many of the words a text has, from 0 to 1.</summary>
    public static double Share(IReadOnlyList<string> words, string text)
    {
        var has = Terms.Of(text).Select(term => term.Text).ToList();
        return words.Count == 0 ? 0 : (double)words.Count(word => has.Exists(term => Spelling.Means(word, term))) / words.Count;
    }

    // Single ideographs side by side are a word that no list knows.
    private static IEnumerable<string> Joined(List<Term> terms)
    {
        for (var index = 0; index < terms.Count;)
        {
            var end = index + 1;
            while (IsPiece(terms[index]) && end < terms.Count && IsPiece(terms[end]) && terms[end].Start == terms[end - 1].End)
            {
                end++;
            }
            yield return string.Concat(terms.Skip(index).Take(end - index).Select(term => term.Text));
            index = end;
        }
    }

    private static bool IsPiece(Term term) => term.Text.Length == 1 && PlainText.IsIdeograph(term.Text[0]);

    private static HashSet<string> Read(string language) =>
        [.. new[] { language, SupportedLanguages.Default }.Distinct()
            // The English "basket" is talk, the French "baskets" are shoes.
            .SelectMany(tag => Words.Of(tag, "shoppingTalk").SelectMany(phrase => Terms.Of(phrase)
                .Where(term => tag != SupportedLanguages.Default || !Terms.IsKnown(term.Text) || phrase.StartsWith(term.Text, StringComparison.Ordinal))))
            .Select(term => term.Text)];
}
