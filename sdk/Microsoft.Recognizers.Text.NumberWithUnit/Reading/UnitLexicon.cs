using System.Globalization;
using Microsoft.Recognizers.Text.Words;

namespace Microsoft.Recognizers.Text.NumberWithUnit.Reading;

/// <summary>The units of one language: its own words, and the signs and codes that all languages share.</summary>
internal sealed class UnitLexicon
{
    private const string SharedFile = "Shared/NumberWithUnit";

    private static readonly Dictionary<string, Lazy<UnitLexicon>> _lexicons = Load();

    private readonly Dictionary<(string Section, string Id), Unit> _units = [];
    private readonly HashSet<string> _contextWords = new(StringComparer.Ordinal);

    private UnitLexicon(WordFile file, WordFile shared)
    {
        AddUnits(file, shared);
        AddUnits(shared, shared);
        AddWords(shared, isPrefix: true);
        AddWords(file, isPrefix: false);
        Mark(file, "prefixes", word => word.IsPrefix = true);
        Mark(shared, "may be apart", word => word.MayBeApart = true);
        Mark(file, "may be apart", word => word.MayBeApart = true);
        Mark(file, "only with number", word => word.NeedsNumber = true);
        Mark(shared, "only with number", word => word.NeedsNumber = true);
        Mark(file, "only behind whole", word => word.NeedsWhole = true);
        Mark(shared, "only behind whole", word => word.NeedsWhole = true);
        _contextWords = [.. file.Phrases("angle context").Select(Folding.Fold)];
        Of = Set(file, "of");
        And = Set(file, "and");
        Half = file.Phrases("half behind").FirstOrDefault();
        AddLines(file, "scales", Scales);
        AddLines(file, "per time", Time);
    }

    /// <summary>The cultures that there are words for.</summary>
    public static IReadOnlyCollection<string> Cultures => _lexicons.Keys;

    /// <summary>The words and signs of units.</summary>
    public PhraseTrie<UnitWord> Words { get; } = new();

    /// <summary>Words between a number and its unit that do not matter.</summary>
    public PhraseTrie<object> Of { get; }

    /// <summary>Words between the whole and its parts.</summary>
    public PhraseTrie<object> And { get; }

    /// <summary>What makes a speed of a length, such as "per hour".</summary>
    public PhraseTrie<WordLine> Time { get; } = new();

    /// <summary>Scales that may follow the unit, as in "75 USD million".</summary>
    public PhraseTrie<WordLine> Scales { get; } = new();

    /// <summary>The word that adds a half behind the unit; null when there is none.</summary>
    public string Half { get; }

    /// <summary>The words of a culture.</summary>
    public static UnitLexicon For(string culture) => _lexicons[culture].Value;

    /// <summary>The unit of an id.</summary>
    public Unit Find(string section, string id) => _units.GetValueOrDefault((section, id));

    /// <summary>Whether the text is about angles, so that degrees are no temperature.</summary>
    public bool IsAboutAngles(List<Token> tokens) => tokens.Exists(token => _contextWords.Contains(token.Folded));

    private static Dictionary<string, Lazy<UnitLexicon>> Load()
    {
        var files = WordFile.LoadAll(typeof(UnitLexicon).Assembly, "NumberWithUnit").ToList();
        var shared = files.Single(file => file.Name == SharedFile);
        var lexicons = new Dictionary<string, Lazy<UnitLexicon>>();
        foreach (var file in files.Where(file => file != shared))
        {
            var lexicon = new Lazy<UnitLexicon>(() => new UnitLexicon(file, shared));
            foreach (var culture in file.Cultures)
            {
                lexicons[culture] = lexicon;
            }
        }
        return lexicons;
    }

    private static void AddLines(WordFile file, string section, PhraseTrie<WordLine> lines)
    {
        foreach (var line in file.Section(section))
        {
            foreach (var phrase in line.Phrases)
            {
                lines.GetOrAdd(phrase, () => line);
            }
        }
    }

    private static PhraseTrie<object> Set(WordFile file, string section)
    {
        var set = new PhraseTrie<object>();
        foreach (var phrase in file.Phrases(section))
        {
            set.GetOrAdd(phrase, () => phrase);
        }
        return set;
    }

    // A key is the unit's id, then its name: "km Kilometer".
    private void AddUnits(WordFile file, WordFile shared)
    {
        foreach (var section in UnitSections.All)
        {
            foreach (var line in file.Section(section.Name))
            {
                var (id, name) = SplitKey(line.Key);
                if (!_units.ContainsKey((section.Name, id)))
                {
                    _units[(section.Name, id)] = Create(section, id, name, shared);
                }
            }
        }
    }

    private static (string Id, string Name) SplitKey(string key)
    {
        var space = key.IndexOf(' ');
        return space < 0 ? (key, key) : (key[..space], key[(space + 1)..]);
    }

    private static Unit Create(UnitSection section, string id, string name, WordFile shared)
    {
        var parts = shared.Section("parts").FirstOrDefault(line => line.Key.Split(' ')[0] == id);
        return new Unit(id, name, section.Quantity)
        {
            IsoCode = section.Quantity == Quantity.Currency && id.Length == 3 && id.All(char.IsAsciiLetterUpper) ? id : null,
            SubType = section.SubType,
            PartsOfWhole = parts is null ? 0 : double.Parse(parts.Key.Split(' ')[1], CultureInfo.InvariantCulture),
            Wholes = parts?.Phrases.Where(whole => whole != "any").ToArray() ?? [],
        };
    }

    private void AddWords(WordFile file, bool isPrefix)
    {
        foreach (var section in UnitSections.All)
        {
            foreach (var line in file.Section(section.Name))
            {
                var unit = _units[(section.Name, SplitKey(line.Key).Id)];
                foreach (var phrase in line.Phrases)
                {
                    var word = Words.GetOrAdd(phrase, () => new UnitWord());
                    word.Units[section.Quantity] = unit;
                    word.IsPrefix |= isPrefix && section.Quantity == Quantity.Currency;
                }
            }
        }
    }

    private void Mark(WordFile file, string section, Action<UnitWord> mark)
    {
        foreach (var phrase in file.Phrases(section))
        {
            mark(Words.GetOrAdd(phrase, () => new UnitWord()));
        }
    }
}
