namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>Finds the locale to use for another one.</summary>
internal static class CultureSearch
{
    /// <summary>The locale of the same language among the supported ones, else the code itself.</summary>
    public static string Nearest(string cultureCode, PromptCultureModel[] supported)
    {
        if (cultureCode == null)
        {
            return null;
        }

        foreach (var model in supported)
        {
            if (string.Equals(model.Locale, cultureCode, StringComparison.OrdinalIgnoreCase)
                || Language(model.Locale).Equals(Language(cultureCode), StringComparison.OrdinalIgnoreCase))
            {
                return model.Locale;
            }
        }

        return cultureCode.ToLowerInvariant();
    }

    /// <summary>The first locale named, if any of ours is near it; English otherwise.</summary>
    public static string FirstNamed(params ReadOnlySpan<string> locales)
    {
        foreach (var locale in locales)
        {
            if (!string.IsNullOrEmpty(locale))
            {
                return PromptCultureModels.MapToNearestLanguage(locale);
            }
        }

        return PromptCultureModels.English.Locale;
    }

    private static ReadOnlySpan<char> Language(string locale)
    {
        var end = locale.AsSpan().IndexOfAny('-', '_');
        return end < 0 ? locale : locale.AsSpan(0, end);
    }
}
