namespace Microsoft.Recognizers.Text;

/// <summary>A culture that the recognizers know, and its code.</summary>
public sealed class Culture
{
    public const string Arabic = "ar-*";
    public const string English = "en-us";
    public const string EnglishOthers = "en-*";
    public const string Chinese = "zh-cn";
    public const string Spanish = "es-es";
    public const string Portuguese = "pt-br";
    public const string French = "fr-fr";
    public const string German = "de-de";
    public const string Italian = "it-it";
    public const string Japanese = "ja-jp";
    public const string Dutch = "nl-nl";
    public const string Korean = "ko-kr";
    public const string Swedish = "sv-se";
    public const string Bulgarian = "bg-bg";
    public const string Turkish = "tr-tr";
    public const string Hindi = "hi-in";

    /// <summary>Every culture that has a code here; a recognizer need not have words for each.</summary>
    public static readonly Culture[] SupportedCultures =
    [
        new(nameof(Arabic), Arabic),
        new(nameof(English), English),
        new(nameof(EnglishOthers), EnglishOthers),
        new(nameof(Chinese), Chinese),
        new(nameof(Spanish), Spanish),
        new(nameof(Portuguese), Portuguese),
        new(nameof(French), French),
        new(nameof(German), German),
        new(nameof(Italian), Italian),
        new(nameof(Japanese), Japanese),
        new(nameof(Dutch), Dutch),
        new(nameof(Korean), Korean),
        new(nameof(Swedish), Swedish),
        new(nameof(Bulgarian), Bulgarian),
        new(nameof(Turkish), Turkish),
        new(nameof(Hindi), Hindi),
    ];

    private Culture(string name, string code)
    {
        CultureName = name;
        CultureCode = code;
    }

    /// <summary>The culture's name in English.</summary>
    public string CultureName { get; }

    /// <summary>The culture's code in lower case, such as <c>en-us</c>; <c>en-*</c> stands for every other English.</summary>
    public string CultureCode { get; }

    /// <summary>The codes of all supported cultures.</summary>
    public static string[] GetSupportedCultureCodes() => Array.ConvertAll(SupportedCultures, culture => culture.CultureCode);

    /// <summary>The supported code nearest to the one given: itself, that of its language, or itself in lower case
    /// where no culture of the language is supported. Null for null.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (cultureCode is null)
        {
            return null;
        }
        var code = cultureCode.ToLowerInvariant();
        return Array.Exists(SupportedCultures, culture => culture.CultureCode == code)
            ? code
            : OtherOfLanguage(code.Split('-', '_')[0].Trim()) ?? code;
    }

    private static string OtherOfLanguage(string language)
    {
        var candidates = Array.FindAll(GetSupportedCultureCodes(), code => code.Split('-')[0] == language);
        return Array.Find(candidates, code => code.EndsWith('*')) ?? (candidates.Length == 1 ? candidates[0] : null);
    }
}
