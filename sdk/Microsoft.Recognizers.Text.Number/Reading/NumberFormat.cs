using System.Globalization;

namespace Microsoft.Recognizers.Text.Number.Reading;

/// <summary>Writes values the way resolutions show them.</summary>
internal static class NumberFormat
{
    private const double LargestPlainInteger = 9_007_199_254_740_992;

    /// <summary>An integer in full; anything else with at most 15 significant digits.</summary>
    public static string Show(double value, NumberKind kind, NumberFormatInfo format)
    {
        if (double.IsNaN(value))
        {
            return "null";
        }
        var plain = kind != NumberKind.Power && Math.Floor(value) == value && Math.Abs(value) < LargestPlainInteger;
        return plain ? ((long)value).ToString(CultureInfo.InvariantCulture) : value.ToString("G15", format);
    }
}
