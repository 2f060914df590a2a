using System.Globalization;

namespace EcomBot.Cognitive.Azure;

/// <summary>Makes texts fit what the service takes.</summary>
internal static class AzureTexts
{
    /// <summary>The most text elements of a document.</summary>
    public const int MostElements = 5120;

    /// <summary>A text of at most <see cref="MostElements"/> text elements, and its language as the service calls it.</summary>
    public static AzureQuestion Of(string text, string language) => new(Cut(text), language switch
    {
        "zh" => "zh-hans",
        "pt" => "pt-BR",
        DetectedLanguage.Other => "en",
        _ => language,
    });

    private static string Cut(string text)
    {
        if (text.Length <= MostElements)
        {
            return text;
        }
        var place = 0;
        for (var elements = 0; elements < MostElements && place < text.Length; elements++)
        {
            place += StringInfo.GetNextTextElementLength(text, place);
        }
        return text[..place];
    }
}
