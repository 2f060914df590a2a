using System.Globalization;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.Number.Reading.Western;

/// <summary>The number words of one language and how it writes numbers.</summary>
internal sealed class NumberLexicon
{
    private readonly HashSet<double> _twenties;
    private readonly Dictionary<string, double> _multipliers = new(StringComparer.Ordinal);
    private readonly HashSet<string> _ordinalSuffixes;

    public NumberLexicon(WordFile file, bool withWords = true)
    {
        File = file;
        DecimalMark = file.Setting("decimal mark") == "comma" ? ',' : '.';
        IsCompounding = file.Setting("compounds") == "yes";
        StacksScales = file.Setting("stacked scales") == "yes";
        TakesSingularDenominators = file.Setting("singular denominators") == "yes";
        GroupsByTwoDigits = file.Setting("groups of two digits") == "yes";
        OrdinalDot = file.Setting("ordinal dot") == "yes";
        UnitsBeforeTens = file.Setting("units before tens") == "yes";
        _twenties = [.. file.Phrases("counted on by twenties").Select(Number)];
        _ordinalSuffixes = [.. file.Phrases("ordinal suffixes").Select(Folding.Fold)];
        foreach (var line in file.Section("digit multipliers"))
        {
            foreach (var suffix in line.Phrases)
            {
                _multipliers[suffix] = Number(line.Key);
            }
        }
        if (withWords)
        {
            AddWords(file);
        }
    }

    public WordFile File { get; }

    public PhraseTrie<NumberWord> Words { get; } = new();

    public char DecimalMark { get; }

    public char GroupMark => DecimalMark == '.' ? ',' : '.';

    public bool IsCompounding { get; }

    public bool StacksScales { get; }

    public bool TakesSingularDenominators { get; }

    public bool GroupsByTwoDigits { get; }

    public bool OrdinalDot { get; }

    public bool UnitsBeforeTens { get; }

    /// <summary>Whether 10 to 19 may follow these tens, as in French soixante-dix.</summary>
    public bool CountsOnByTwenties(double tens) => _twenties.Contains(tens);

    /// <summary>What a suffix of digits such as k multiplies with; 0 when it is none. The case of letters matters.</summary>
    public double Multiplier(string suffix) => _multipliers.GetValueOrDefault(suffix);

    /// <summary>Whether letters behind digits make them an ordinal.</summary>
    public bool IsOrdinalSuffix(string folded) => _ordinalSuffixes.Contains(folded);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private void AddWords(WordFile file)
    {
        Add("cardinals", (word, n) => (word.IsCardinal, word.Cardinal) = (true, n));
        Add("scales", (word, n) => word.Scale = n);
        Add("bare scales", (word, n) => (word.Scale, word.IsBareScale) = (n, true));
        Add("ordinals", (word, n) => word.Ordinal = n);
        Add("ordinal scales", (word, n) => word.OrdinalScale = n);
        Add("denominators", (word, n) => word.Denominator = n);
        Add("plural denominators", (word, n) => word.Denominators = n);
        Add("lone fractions", (word, n) => word.LoneFraction = n);
        Add("scale fractions", (word, n) => word.ScaleFraction = n);
        Add("dozens", (word, n) => word.Dozen = n);
        Mark("articles", word => word.IsArticle = true);
        Mark("and", word => word.IsAnd = true);
        Mark("with", word => word.IsWith = true);
        Mark("point", word => word.IsPoint = true);
        Mark("minus", word => word.IsMinus = true);
        Mark("over", word => word.IsOver = true);
        Mark("proportion", word => word.IsOver = word.IsProportion = true);
        Mark("of", word => word.IsOf = true);
        Mark("ordinal endings", word => word.IsOrdinalEnding = true);
        Mark("denominator endings", word => word.IsDenominatorEnding = true);
        Mark("and a half endings", word => word.IsAndHalf = true);
        Mark("no signs", _ => { });
        Mark("time units", word => word.IsTimeUnit = true);
        Mark("no numbers", word => word.IsNoNumber = true);

        void Add(string section, Action<NumberWord, double> set)
        {
            foreach (var line in file.Section(section))
            {
                foreach (var phrase in line.Phrases)
                {
                    set(Words.GetOrAdd(phrase, () => new NumberWord()), Number(line.Key));
                }
            }
        }

        void Mark(string section, Action<NumberWord> set)
        {
            foreach (var phrase in file.Phrases(section))
            {
                set(Words.GetOrAdd(phrase, () => new NumberWord()));
            }
        }
    }
}
