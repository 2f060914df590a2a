using Microsoft.Recognizers.Text.DateTime.Grammar;

namespace Microsoft.Recognizers.Text.DateTime.Readings;

/// <summary>Numbers inside dates.</summary>
internal static class NumberReadings
{
    /// <summary>The number, if it lies from <c>min</c> to <c>max</c>.</summary>
    public static object Within(Parts parts)
    {
        var number = Convert.ToInt32(parts.Only(), System.Globalization.CultureInfo.InvariantCulture);
        return number >= parts.Number("min") && number <= parts.Number("max", int.MaxValue) ? number : null;
    }

    /// <summary>What a rule says.</summary>
    public static object Text(Parts parts) => parts.Text("text");

    /// <summary>A number that a rule says.</summary>
    public static object TextNumber(Parts parts) => parts.Number("number");

    /// <summary>A year of four digits.</summary>
    public static object FullYear(Parts parts)
    {
        var year = (int)parts.Only();
        return year >= Constants.MinYearNum && year <= Constants.MaxYearNum ? year : null;
    }

    /// <summary>A year of two digits: 2000s below 30, 1900s from 40 on, and either (kept as it is) between.</summary>
    public static object ShortYear(Parts parts) => (int)parts.Only() switch
    {
        var year when year < Constants.MaxTwoDigitYearFutureNum => 2000 + year,
        var year when year >= Constants.MinTwoDigitYearPastNum && year < 100 => 1900 + year,
        var year when year < 100 => year,
        _ => null,
    };

    /// <summary>A year of two digits that no day of a month could be.</summary>
    public static object ShortYearSure(Parts parts) => (int)parts.Only() > 31 ? ShortYear(parts) : null;

    /// <summary>A year in words: thousands, hundreds and the rest, or two pairs of digits.</summary>
    public static object SpokenYear(Parts parts)
    {
        if (parts.Number("thousands") > 2 || (parts.Has("hundreds") && parts.Number("rest", 10) < 10 && !parts.Has("hundred") && !parts.Has("unit")))
        {
            return null;
        }
        var hundreds = parts.Number("hundreds") * (parts.Has("unit") ? 1 : 100);
        var year = (1000 * parts.Number("thousands")) + hundreds + parts.Number("rest");
        return year >= Constants.MinYearNum && year <= Constants.MaxYearNum ? year : null;
    }

    /// <summary>A year as single digits.</summary>
    public static object DigitYear(Parts parts)
    {
        var year = (1000 * parts.Number("a")) + (100 * parts.Number("b")) + (10 * parts.Number("c")) + parts.Number("d");
        return year >= Constants.MinYearNum && year <= Constants.MaxYearNum ? year : null;
    }

    /// <summary>A year counted from the first of an era.</summary>
    public static object EraYear(Parts parts) => parts.Number("era") + parts.Number("number") - 1;

    /// <summary>A two-digit year as single digits.</summary>
    public static object ShortDigitYear(Parts parts)
    {
        var year = (10 * parts.Number("c")) + parts.Number("d");
        return year < Constants.MaxTwoDigitYearFutureNum ? 2000 + year : 1900 + year;
    }

    /// <summary>A sum, as of tens and ones or hundreds and the rest.</summary>
    public static object Sum(Parts parts) =>
        (1000 * parts.Number("thousands")) + (100 * parts.Number("hundreds")) + (10 * parts.Number("tens")) + parts.Number("rest");

    /// <summary>A count, as a decimal number.</summary>
    public static object Count(Parts parts) => parts.Find("whole") is { } whole && parts.Has("fraction")
        ? Fraction((int)whole, parts)
        : Convert.ToDecimal(parts.Find("value") ?? parts.Only(), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>A count and a half or quarter of one.</summary>
    public static object CountAndPart(Parts parts) =>
        (parts.Find("count") is { } count ? (decimal)count : 0m) + (parts.Number("quarters", 2) / 4m);

    private static object Fraction(int whole, Parts parts)
    {
        var digits = parts.Text("fraction");
        var scale = (int)Math.Pow(10, parts.Number("digits", digits.Length));
        return whole + ((decimal)(int)parts.Find("fraction") / scale);
    }
}
