using System.Collections.Concurrent;
using System.Globalization;

namespace EcomBot.Dialogs.Languages;

/// <summary>The languages the bot speaks: each is a folder of texts, phrases and words beside this file.</summary>
public sealed class SupportedLanguages
{
    /// <summary>The language of customers whose own the bot does not speak.</summary>
    public const string Default = "en";

    private static readonly ConcurrentDictionary<string, string> OfCultures = new();

    /// <summary>BCP 47 tags of all languages, such as <c>pt-BR</c>.</summary>
    public IReadOnlyList<string> Tags => LanguageResources.Tags;

    /// <summary>The language of a BCP 47 tag or an ISO 639-1 code, or null when the bot does not speak it.</summary>
    public string? Find(string? locale) => string.IsNullOrWhiteSpace(locale)
        ? null
        : Tags.FirstOrDefault(tag => tag.Equals(locale, StringComparison.OrdinalIgnoreCase))
            ?? Tags.FirstOrDefault(tag => PrimaryOf(tag).Equals(PrimaryOf(locale), StringComparison.OrdinalIgnoreCase));

    /// <summary>The language of a locale, or the default one.</summary>
    public string Nearest(string? locale) => Find(locale) ?? Default;

    /// <summary>The language of the present culture, or the default one.</summary>
    internal static string Current => OfCultures.GetOrAdd(CultureInfo.CurrentUICulture.Name, static (_, culture) => Of(culture), CultureInfo.CurrentUICulture);

    private static string Of(CultureInfo culture)
    {
        for (; culture.Name.Length > 0; culture = culture.Parent)
        {
            if (LanguageResources.Tags.FirstOrDefault(tag => tag.Equals(culture.Name, StringComparison.OrdinalIgnoreCase)) is { } tag)
            {
                return tag;
            }
        }
        return Default;
    }

    private static string PrimaryOf(string tag) => tag.Split('-', '_')[0];

    /// <summary>Makes something in a language, whatever language is spoken now.</summary>
    public static T In<T>(string language, Func<T> make)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return make();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
