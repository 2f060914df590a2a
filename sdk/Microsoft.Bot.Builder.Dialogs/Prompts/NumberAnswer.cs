using System.Globalization;
using System.Numerics;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Reads a number from an answer.</summary>
internal static class NumberAnswer
{
    private static readonly HashSet<string> Understood =
        [Culture.English, Culture.Chinese, Culture.Spanish, Culture.French, Culture.German, Culture.Portuguese];

    public static bool Supports<T>() =>
        typeof(T) == typeof(short) || typeof(T) == typeof(int) || typeof(T) == typeof(long)
        || typeof(T) == typeof(float) || typeof(T) == typeof(double) || typeof(T) == typeof(decimal);

    public static bool TryRead<T>(string text, string culture, out T number)
        where T : struct
    {
        var format = FormatOf(culture);
        // Recognisers do not speak every language; figures alone need none of them.
        if (!Understood.Contains(culture) && TryParse(text.Trim(), format, out number))
        {
            return true;
        }

        var found = First(NumberRecognizer.RecognizeNumber(text, culture)) ?? NumberOfUnits(text, culture);
        number = default;
        return found != null && TryParse(found, format, out number);
    }

    /// <summary>"30kg" is a number only together with its unit.</summary>
    private static string NumberOfUnits(string text, string culture) =>
        text.AsSpan().IndexOfAnyInRange('0', '9') < 0
            ? null
            : First(NumberWithUnitRecognizer.RecognizeCurrency(text, culture))
                ?? First(NumberWithUnitRecognizer.RecognizeAge(text, culture))
                ?? First(NumberWithUnitRecognizer.RecognizeTemperature(text, culture))
                ?? First(NumberWithUnitRecognizer.RecognizeDimension(text, culture));

    private static string First(List<ModelResult> found) =>
        found.Count > 0 && found[0].Resolution.TryGetValue(ResolutionKey.Value, out var value) ? value?.ToString() : null;

    private static CultureInfo FormatOf(string culture)
    {
        try
        {
            return CultureInfo.GetCultureInfo(culture);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }

    private static bool TryParse<T>(string text, CultureInfo format, out T number)
        where T : struct =>
        default(T) switch
        {
            short => TryParse<short, T>(text, format, out number),
            int => TryParse<int, T>(text, format, out number),
            long => TryParse<long, T>(text, format, out number),
            float => TryParse<float, T>(text, format, out number),
            double => TryParse<double, T>(text, format, out number),
            _ => TryParse<decimal, T>(text, format, out number),
        };

    private static bool TryParse<TNumber, T>(string text, CultureInfo format, out T number)
        where TNumber : struct, INumber<TNumber>
        where T : struct
    {
        var parsed = TNumber.TryParse(text, NumberStyles.Any, format, out var value);
        number = parsed ? (T)(object)value : default;
        return parsed;
    }
}
