using System.Globalization;

namespace EcomBot.Bot.Channels.WebPage;

/// <summary>The shop's colours, on light and on dark ground.</summary>
internal static class Palette
{
    // Where black and white stand out alike (relative luminance of WCAG 2).
    private const double Middle = 0.179;

    /// <summary>The colours as CSS.</summary>
    public static string Css(ChatPageOptions options) =>
        $":root{{{Of(options.Accent)}}}@media (prefers-color-scheme:dark){{:root{{{Of(options.AccentDark)}}}}}";

    /// <summary>Black or white, whichever is easier to read on a colour.</summary>
    public static string ReadableOn(string colour) =>
        (0.2126 * Light(colour, 1)) + (0.7152 * Light(colour, 3)) + (0.0722 * Light(colour, 5)) > Middle ? "#000000" : "#ffffff";

    private static string Of(string accent) => $"--accent:{accent};--on-accent:{ReadableOn(accent)}";

    private static double Light(string colour, int place)
    {
        var part = int.Parse(colour.AsSpan(place, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
    }
}
