namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The words that prompts use, in each language they speak.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/api/microsoft.bot.builder.dialogs.prompts.promptculturemodels"/>
public static class PromptCultureModels
{
    /// <summary>The words in Bulgarian, of the locale <c>bg-bg</c>.</summary>
    public static PromptCultureModel Bulgarian { get; } = Model("bg-bg", ", ", " или ", ", или ", yes: "Да", no: "Не");

    /// <summary>The words in Chinese, of the locale <c>zh-cn</c>.</summary>
    public static PromptCultureModel Chinese { get; } = Model("zh-cn", "， ", " 要么 ", "， 要么 ", yes: "是的", no: "不");

    /// <summary>The words in Dutch, of the locale <c>nl-nl</c>.</summary>
    public static PromptCultureModel Dutch { get; } = Model("nl-nl", ", ", " of ", ", of ", yes: "Ja", no: "Nee");

    /// <summary>The words in English, of the locale <c>en-us</c>.</summary>
    public static PromptCultureModel English { get; } = Model("en-us", ", ", " or ", ", or ", yes: "Yes", no: "No");

    /// <summary>The words in French, of the locale <c>fr-fr</c>.</summary>
    public static PromptCultureModel French { get; } = Model("fr-fr", ", ", " ou ", ", ou ", yes: "Oui", no: "Non");

    /// <summary>The words in German, of the locale <c>de-de</c>.</summary>
    public static PromptCultureModel German { get; } = Model("de-de", ", ", " oder ", ", oder ", yes: "Ja", no: "Nein");

    /// <summary>The words in Hindi, of the locale <c>hi-in</c>.</summary>
    public static PromptCultureModel Hindi { get; } = Model("hi-in", ", ", " या ", ", या ", yes: "हां", no: "नहीं");

    /// <summary>The words in Italian, of the locale <c>it-it</c>.</summary>
    public static PromptCultureModel Italian { get; } = Model("it-it", ", ", " o ", " o ", yes: "Si", no: "No");

    /// <summary>The words in Japanese, of the locale <c>ja-jp</c>.</summary>
    public static PromptCultureModel Japanese { get; } = Model("ja-jp", "、 ", " または ", "、 または ", yes: "はい", no: "いいえ");

    /// <summary>The words in Korean, of the locale <c>ko-kr</c>.</summary>
    public static PromptCultureModel Korean { get; } = Model("ko-kr", ", ", " 또는 ", " 또는 ", yes: "예", no: "아니");

    /// <summary>The words in Portuguese, of the locale <c>pt-br</c>.</summary>
    public static PromptCultureModel Portuguese { get; } = Model("pt-br", ", ", " ou ", ", ou ", yes: "Sim", no: "Não");

    /// <summary>The words in Spanish, of the locale <c>es-es</c>.</summary>
    public static PromptCultureModel Spanish { get; } = Model("es-es", ", ", " o ", ", o ", yes: "Sí", no: "No");

    /// <summary>The words in Swedish, of the locale <c>sv-se</c>.</summary>
    public static PromptCultureModel Swedish { get; } = Model("sv-se", ", ", " eller ", " eller ", yes: "Ja", no: "Nej");

    /// <summary>The words in Turkish, of the locale <c>tr-tr</c>.</summary>
    public static PromptCultureModel Turkish { get; } = Model("tr-tr", ", ", " veya ", " veya ", yes: "Evet", no: "Hayır");

    private static readonly PromptCultureModel[] Supported =
    [
        Bulgarian, Chinese, Dutch, English, French, German, Hindi,
        Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish,
    ];

    /// <summary>Finds the locale of ours that is nearest to another one.</summary>
    /// <param name="cultureCode">A locale such as <c>es-MX</c> or <c>es</c>, in any case.</param>
    /// <returns>Our locale of the same language; <paramref name="cultureCode"/> itself, in small letters, when there is none.</returns>
    public static string MapToNearestLanguage(string cultureCode) => CultureSearch.Nearest(cultureCode, Supported);

    /// <summary>The words of every language.</summary>
    /// <returns>One model a language, in a new array.</returns>
    public static PromptCultureModel[] GetSupportedCultures() => [.. Supported];

    private static PromptCultureModel Model(
        string locale, string separator, string inlineOr, string inlineOrMore, string yes, string no) => new()
        {
            Locale = locale,
            Separator = separator,
            InlineOr = inlineOr,
            InlineOrMore = inlineOrMore,
            YesInLanguage = yes,
            NoInLanguage = no,
        };
}
