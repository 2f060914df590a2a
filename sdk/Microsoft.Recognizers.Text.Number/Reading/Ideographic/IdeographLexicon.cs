using System.Globalization;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading.Ideographic;

/// <summary>What the characters of one language mean in numbers.</summary>
internal sealed class IdeographLexicon
{
    private readonly Dictionary<char, double> _digits = [];
    private readonly Dictionary<char, double> _counting = [];
    private readonly Dictionary<char, double> _units = [];
    private readonly Dictionary<char, double> _large = [];
    private readonly Dictionary<char, double> _dozens = [];
    private readonly HashSet<char> _points;
    private readonly HashSet<char> _minus;
    private readonly HashSet<char> _about;
    private readonly HashSet<char> _onlyAlone;
    private readonly string[] _noNumbers;
    private readonly string[] _notAfterOneDigit;

    public IdeographLexicon(WordFile file)
    {
        File = file;
        Fill(_digits, "digits");
        Fill(_counting, "counting digits");
        Fill(_units, "units");
        Fill(_large, "large units");
        Fill(_dozens, "dozens");
        _points = Characters("point");
        _minus = Characters("minus");
        _about = Characters("about");
        _onlyAlone = Characters("words only alone");
        _noNumbers = [.. file.Phrases("no numbers")];
        _notAfterOneDigit = [.. file.Phrases("no numbers of one digit")];
        Half = Characters("half").FirstOrDefault();
        With = Characters("with").FirstOrDefault();
        OrdinalMark = Characters("ordinal").FirstOrDefault();
        Parts = file.Phrases("parts").Single();
    }

    public WordFile File { get; }

    public char Half { get; }

    public char With { get; }

    public char OrdinalMark { get; }

    /// <summary>What stands between the denominator and the numerator behind it.</summary>
    public string Parts { get; }

    public bool IsDigit(char c, out double value) => _digits.TryGetValue(c, out value);

    public bool IsCountingDigit(char c, out double value) => _digits.TryGetValue(c, out value) || _counting.TryGetValue(c, out value);

    public bool IsUnit(char c, out double value) => _units.TryGetValue(c, out value);

    public bool IsLargeUnit(char c, out double value) => _large.TryGetValue(c, out value);

    public bool IsDozen(char c, out double value) => _dozens.TryGetValue(c, out value);

    public bool IsPoint(char c) => _points.Contains(c);

    public bool IsMinus(char c) => _minus.Contains(c);

    public bool IsAbout(char c) => _about.Contains(c);

    /// <summary>Whether the character by itself is a number only where no other character touches it.</summary>
    public bool IsNumberOnlyAlone(char c) => _onlyAlone.Contains(c);

    /// <summary>The end of the word that holds a place and is no number; 0 when there is none.</summary>
    public int EndOfNoNumber(string text, int at)
    {
        foreach (var word in _noNumbers)
        {
            for (var start = Math.Max(0, at - word.Length + 1); start <= at; start++)
            {
                if (string.CompareOrdinal(text, start, word, 0, word.Length) == 0)
                {
                    return start + word.Length;
                }
            }
        }
        return 0;
    }

    /// <summary>Whether what begins at a place takes a single digit before it for its own.</summary>
    public bool TakesOneDigit(string text, int at) =>
        Array.Exists(_notAfterOneDigit, word => string.CompareOrdinal(text, at, word, 0, word.Length) == 0);

    private void Fill(Dictionary<char, double> values, string section)
    {
        foreach (var line in File.Section(section))
        {
            foreach (var phrase in line.Phrases)
            {
                values[phrase.Single()] = double.Parse(line.Key, CultureInfo.InvariantCulture);
            }
        }
    }

    private HashSet<char> Characters(string section) => [.. File.Phrases(section).Select(phrase => phrase.Single())];
}
