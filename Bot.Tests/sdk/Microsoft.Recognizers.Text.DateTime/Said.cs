using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace EcomBot.Tests.Sdk.RecognizersDateTime;

/// <summary>Recognizes on Wednesday, March 4, 2020 at ten in the morning.</summary>
internal static class Said
{
    public static readonly System.DateTime Now = new(2020, 3, 4, 10, 0, 0);

    /// <summary>What is found in a text, one line each: the text, type, and values.</summary>
    public static string[] In(string culture, string text, DateTimeOptions options = DateTimeOptions.None) =>
        [.. DateTimeRecognizer.RecognizeDateTime(text, culture, options, Now).Select(Line)];

    private static string Line(ModelResult result)
    {
        var values = (List<Dictionary<string, string>>)result.Resolution["values"];
        var type = result.TypeName.Replace("datetimeV2.", "", StringComparison.Ordinal);
        return string.Create(CultureInfo.InvariantCulture, $"{result.Text} | {type} | {string.Join("; ", values.Select(Value))}");
    }

    private static string Value(Dictionary<string, string> value)
    {
        var mod = value.TryGetValue("Mod", out var said) ? $" {said}" : "";
        var range = $"{value.GetValueOrDefault("start")}..{value.GetValueOrDefault("end")}";
        return $"{value["timex"]}{mod} {value.GetValueOrDefault("value", range)}";
    }
}
