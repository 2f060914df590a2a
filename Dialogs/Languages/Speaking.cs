using System.Globalization;

namespace EcomBot.Dialogs.Languages;

/// <summary>Words something in a language outside a turn, where nobody has set one.</summary>
internal static class Speaking
{
    /// <summary>What is said in a language.</summary>
    /// <param name="language">Its tag, such as <c>pt-BR</c>.</param>
    /// <param name="say">Words it.</param>
    public static T In<T>(string language, Func<T> say)
    {
        var (culture, texts) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            return say();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, texts);
        }
    }
}
