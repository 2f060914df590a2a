using System.Collections.Frozen;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Understanding;

/// <summary>
/// The words and phrases of the language folders (<c>TAG/words/*.json</c>: a name and its phrases), found in what customers write.
/// Those of the conversation's language and of English are looked for, since customers mix, and as they are written on a phone.
/// </summary>
internal static class Words
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, WordList>> All = LanguageResources.Load<string[]>("words")
        .ToFrozenDictionary(language => language.Key,
            language => language.Value.ToFrozenDictionary(list => list.Key, list => new WordList(ShortForms.Of(language.Key).With(list.Value))));

    /// <summary>Whether a text has one of the phrases of a list.</summary>
    public static bool Has(string text, string list)
    {
        var plain = PlainText.Of(text);
        var (own, english) = Lists(list);
        return own?.IsIn(plain) == true || english?.IsIn(plain) == true;
    }

    /// <summary>The first place where a phrase of a list stands, or null.</summary>
    public static Range? Find(string text, string list)
    {
        var plain = PlainText.Of(text);
        var (own, english) = Lists(list);
        var (first, other) = (own?.FirstIn(plain), english?.FirstIn(plain));
        return first is null || (other is { } there && IsBefore(there, first.Value)) ? other : first;
    }

    /// <summary>All places where phrases of a list stand, in the order of the text, the longer of overlapping ones.</summary>
    public static IReadOnlyList<Range> FindAll(string text, string list)
    {
        var plain = PlainText.Of(text);
        var (own, english) = Lists(list);
        if (own?.MayBeIn(plain) != true && english?.MayBeIn(plain) != true)
        {
            return [];
        }
        var found = new List<Range>();
        foreach (var phrase in Phrases(own).Concat(Phrases(english)).Where(phrase => plain.Contains(phrase, StringComparison.Ordinal))
            .OrderByDescending(phrase => phrase.Length))
        {
            for (var place = WordList.FindIn(plain, phrase, 0); place is { } range; place = WordList.FindIn(plain, phrase, range.End.Value))
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
        var plain = PlainText.WithSingleSpaces(text);
        var (own, english) = Lists(list);
        return own?.Has(plain) == true || english?.Has(plain) == true;
    }

    /// <summary>Whether a text begins with one of the phrases.</summary>
    public static bool Begins(string text, string list)
    {
        var plain = PlainText.Of(text).TrimStart();
        var (own, english) = Lists(list);
        return own?.Begins(plain) == true || english?.Begins(plain) == true;
    }

    /// <summary>The phrases of a list in one language alone.</summary>
    public static IReadOnlyList<string> Of(string language, string list) => Phrases(All[language].GetValueOrDefault(list));

    /// <summary>The names of the lists of a language.</summary>
    public static IEnumerable<string> ListsOf(string language) => All[language].Keys;

    private static string[] Phrases(WordList? list) => list?.Phrases ?? [];

    private static (WordList? Own, WordList? English) Lists(string list)
    {
        var current = SupportedLanguages.Current;
        return (All[current].GetValueOrDefault(list), current == SupportedLanguages.Default ? null : All[SupportedLanguages.Default].GetValueOrDefault(list));
    }

    private static bool IsBefore(Range place, Range other) =>
        place.Start.Value != other.Start.Value ? place.Start.Value < other.Start.Value : place.End.Value > other.End.Value;
}
