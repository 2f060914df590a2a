using System.Collections.Frozen;

namespace EcomBot.Cognitive.Entities.Tagging;

/// <summary>Tells measures ("16gb", "1080p", "10/100", "8gb/256gb") from the numbers of models.</summary>
internal static class Measures
{
    private const int MostDigits = 7;
    private const int ShortNumber = 2;
    private const int LongestPart = 4;

    private static readonly FrozenSet<string> Units =
        ("gb mb tb kb w kw watt watts v volt volts mv ma mah a amp amps ah va wh hz khz mhz ghz mm cm m km mt mtr meter in inch inches ft feet foot "
        + "yd yard yards oz lb lbs g kg mg ml cl l lt liter litre qt quart gal gallon gallons cup cups pc pcs piece pieces pack pk ct count ply port ports "
        + "outlet outlets way bit ch channel channels pin dpi ppm rpm fps p i k mp megapixel x hour hours hr hrs h min mins sec s ms day days year years yr "
        + "db ohm ohms nm bar psi btu lumens lm cc cu sq degree mbps gbps mb/s l/h cell cells sheet sheets page pages slot slots bay disc discs speed stage "
        + "button key keys person people serving servings light lights set q ton tons gram grams st nd rd th series gen u d t f c am pm uhr % \" '")
            .Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Lookup = Units.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether a word is one of the units.</summary>
    public static bool IsUnit(ReadOnlySpan<char> word) => Lookup.Contains(word);

    /// <summary>Whether a word is a short number, a size, range or share, with or without a unit, or several such with strokes between.</summary>
    public static bool IsMeasure(ReadOnlySpan<char> word)
    {
        if (word.StartsWith("f/"))
        {
            word = word[2..];
        }
        var stroke = word.IndexOf('/');
        return stroke < 0 ? IsOne(word) : IsPart(word[..stroke]) && (IsPart(word[(stroke + 1)..]) || IsMeasure(word[(stroke + 1)..]));
    }

    private static bool IsPart(ReadOnlySpan<char> word) =>
        IsOne(word) || IsUnit(word) || (word.Length is > 0 and <= LongestPart && !word.ContainsAnyExceptInRange('0', '9'));

    private static bool IsOne(ReadOnlySpan<char> word)
    {
        var (end, digits) = (0, 0);
        while (end < word.Length && (char.IsAsciiDigit(word[end]) || (end > 0 && ".,:x×*-+".Contains(word[end]))))
        {
            digits += char.IsAsciiDigit(word[end]) ? 1 : 0;
            end++;
        }
        if (digits is 0 or > MostDigits || !char.IsAsciiDigit(word[0]))
        {
            return false;
        }
        return end < word.Length ? IsUnit(word[end..].TrimStart('-')) : word.ContainsAny(".,:x×*") || word.Length <= ShortNumber;
    }
}
