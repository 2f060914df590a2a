using System.Collections.Frozen;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Understanding;

/// <summary>
/// The words and phrases of the language folders (<c>TAG/words/*.json</c>: a name and its phrases), found in what customers write.
/// Those of the conversation's language and of English are looked for, since customers mix.
/// </summary>
internal static class Words
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string[]>> All = LanguageResources.Load<string[]>("words")
        .ToFrozenDictionary(language => language.Key, language => language.Value.ToFrozenDictionary(
            list => list.Key, list => list.Value.Select(phrase => PlainText.Of(phrase).Trim()).Where(phrase => phrase.Length > 0).OrderByDescending(phrase => phrase.Length).ToArray()));

    /// <summary>Whether a text has one of the phrases of a list.</summary>
    public static bool Has(string text, string list) => Find(text, list) is not null;

    /// <summary>The first place where a phrase of a list stands, or null.</summary>
    public static Range? Find(string text, string list)
    {
        var plain = PlainText.Of(text);
        return Lists(list).SelectMany(phrases => phrases).Select(phrase => FindIn(plain, phrase, 0)).Where(place => place is not null)
            .MinBy(place => (place!.Value.Start.Value, -place.Value.End.Value));
    }

    /// <summary>All places where phrases of a list stand, in the order of the text, the longer of overlapping ones.</summary>
    public static IReadOnlyList<Range> FindAll(string text, string list)
    {
        var plain = PlainText.Of(text);
        var found = new List<Range>();
        foreach (var phrase in Lists(list).SelectMany(phrases => phrases).OrderByDescending(phrase => phrase.Length))
        {
            for (var place = FindIn(plain, phrase, 0); place is { } range; place = FindIn(plain, phrase, range.End.Value))
            {
                if (found.TrueForAll(other => range.Start.Value >= other.End.Value || range.End.Value <= other.Start.Value))
                {
                    found.Add(range);
                }
            }
        }
        found.Sort((left, right) => left.Start.Value.CompareTo(right.Start.Value));
        return found;
    }

    /// <summary>Whether a text is one of the phrases and nothing else.</summary>
    public static bool Is(string text, string list)
    {
        var plain = string.Join(' ', PlainText.Of(text).Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return Lists(list).Any(phrases => phrases.Contains(plain));
    }

    /// <summary>Whether a text begins with one of the phrases.</summary>
    public static bool Begins(string text, string list)
    {
        var plain = PlainText.Of(text).TrimStart();
        return Lists(list).Any(phrases => Array.Exists(phrases, phrase => FindIn(plain, phrase, 0) is { Start.Value: 0 }));
    }

    /// <summary>The phrases of a list in one language alone.</summary>
    public static IReadOnlyList<string> Of(string language, string list) => All[language].GetValueOrDefault(list) ?? [];

    /// <summary>The names of the lists of a language.</summary>
    public static IEnumerable<string> ListsOf(string language) => All[language].Keys;

    private static IEnumerable<string[]> Lists(string list)
    {
        var current = SupportedLanguages.Current;
        if (All[current].TryGetValue(list, out var own))
        {
            yield return own;
        }
        if (current != SupportedLanguages.Default && All[SupportedLanguages.Default].TryGetValue(list, out var english))
        {
            yield return english;
        }
    }

    private static Range? FindIn(string plain, string phrase, int from)
    {
        for (var place = plain.IndexOf(phrase, from, StringComparison.Ordinal); place >= 0; place = plain.IndexOf(phrase, place + 1, StringComparison.Ordinal))
        {
            if (IsBorder(plain, place - 1, place) && IsBorder(plain, place + phrase.Length - 1, place + phrase.Length))
            {
                return place..(place + phrase.Length);
            }
        }
        return null;
    }

    private static bool IsBorder(string plain, int left, int right) =>
        left < 0 || right >= plain.Length || plain[left] == ' ' || plain[right] == ' ' || PlainText.IsIdeograph(plain[left]) || PlainText.IsIdeograph(plain[right]);
}
