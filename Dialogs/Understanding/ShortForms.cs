using System.Collections.Frozen;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Understanding;

/// <summary>
/// How words are written on a phone ("nich" for "nicht", "vc" for "você", "啥" for "什么"), from the language folders
/// (<c>TAG/spellings/*.json</c>: words as they are spelt, and their short forms; an empty one is left out when writing).
/// </summary>
internal sealed class ShortForms
{
    // A phrase of many such words is hardly ever written with all of them short.
    private const int MostAtOnce = 2;
    private const int MostOfAPhrase = 40;

    private static readonly FrozenDictionary<string, ShortForms> All = LanguageResources.Load<string[]>("spellings")
        .ToFrozenDictionary(language => language.Key, language => new ShortForms(language.Value));

    private readonly (string Spelt, string[] Short)[] _forms;

    private ShortForms(IEnumerable<KeyValuePair<string, string[]>> forms) =>
        _forms = [.. forms.Select(form => (PlainText.WithSingleSpaces(form.Key), form.Value.Select(PlainText.WithSingleSpaces).ToArray()))];

    /// <summary>The short forms of a language.</summary>
    public static ShortForms Of(string language) => All[language];

    /// <summary>Phrases in plain letters, each followed by the ways to write it short.</summary>
    public IEnumerable<string> With(IEnumerable<string> phrases) => phrases.SelectMany(Umlauts.With).Select(PlainText.WithSingleSpaces).SelectMany(With);

    private IEnumerable<string> With(string phrase)
    {
        var (all, latest) = (new List<string> { phrase }, new List<string> { phrase });
        for (var round = 0; round < MostAtOnce && all.Count < MostOfAPhrase; round++)
        {
            latest = [.. latest.SelectMany(Shortened).Where(shorter => shorter.Length > 1 && !all.Contains(shorter)).Distinct()];
            all.AddRange(latest);
        }
        return all.Take(MostOfAPhrase);
    }

    private IEnumerable<string> Shortened(string phrase)
    {
        foreach (var (spelt, shorter) in _forms)
        {
            if (WordList.FindIn(phrase, spelt, 0) is { } place)
            {
                foreach (var form in shorter)
                {
                    yield return PlainText.WithSingleSpaces($"{phrase[..place.Start]}{form}{phrase[place.End..]}");
                }
            }
        }
    }
}
