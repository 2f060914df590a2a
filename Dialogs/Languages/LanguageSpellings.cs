using EcomBot.Cognitive.Spelling;
using EcomBot.Dialogs.Understanding;

namespace EcomBot.Dialogs.Languages;

/// <summary>How the words are spelt that the language folders read messages by: of tasks, things and what sets them apart.</summary>
internal sealed class LanguageSpellings : IExpectedWords
{
    private static readonly string[] Folders = ["words", "spellings"];
    private static readonly string[] FoldersOfThings = ["terms", "options"];

    private readonly Lazy<ILookup<string, string>> _phrases = new(() => Folders.SelectMany(Read)
        .Concat(FoldersOfThings.SelectMany(Read).SelectMany(OfThing))
        .ToLookup(phrase => phrase.Language, phrase => phrase.Text));

    /// <inheritdoc/>
    public IEnumerable<string> Of(string language) => _phrases.Value[language];

    private static IEnumerable<Spelt> Read(string folder) => LanguageResources.Load<string[]>(folder)
        .SelectMany(language => language.Value.SelectMany(list => list.Value.SelectMany(Umlauts.With)
            .Select(phrase => new Spelt(language.Key.Split('-')[0], list.Key, phrase))));

    // Things are named in English first, and there are several of them.
    private static IEnumerable<Spelt> OfThing(Spelt thing) =>
        new[] { thing, thing with { Language = SupportedLanguages.Default, Text = thing.Key } }
            .SelectMany(one => new[] { one, one with { Text = $"{one.Text}s" } });

    private sealed record Spelt(string Language, string Key, string Text);
}
