using System.Collections.Frozen;
using System.Text;

namespace EcomBot.Dialogs.Languages;

/// <summary>What the bot says, in the language of the present culture.</summary>
internal static class Texts
{
    private const string Chinese = "zh-Hans";

    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> All = LanguageResources.Load<string>("texts");

    /// <summary>A text with its places filled in.</summary>
    /// <param name="key">The text's name in a file of <c>texts/</c>.</param>
    /// <param name="places">Name and value of each <c>{place}</c>.</param>
    /// <exception cref="KeyNotFoundException">No language, not even the default one, has the text.</exception>
    public static string Say(string key, params ReadOnlySpan<(string Name, string Value)> places)
    {
        var text = All[SupportedLanguages.Current].GetValueOrDefault(key) ?? All[SupportedLanguages.Default][key];
        if (places.IsEmpty)
        {
            return text;
        }
        if (SupportedLanguages.Current == Chinese)
        {
            return IdeographSpacing.Fill(text, places);
        }
        var said = new StringBuilder(text);
        foreach (var (name, value) in places)
        {
            said.Replace($"{{{name}}}", value);
        }
        return said.ToString();
    }

    /// <summary>One sentence after the other, with a space between them where the language has one.</summary>
    public static string Together(string first, string second) => SupportedLanguages.Current == Chinese ? first + second : $"{first} {second}";

    /// <summary>Whether there is a text of that name.</summary>
    public static bool Has(string key) => All[SupportedLanguages.Default].ContainsKey(key);

    /// <summary>The texts of one language, by name.</summary>
    public static IReadOnlyDictionary<string, string> Of(string language) => All[language];
}
