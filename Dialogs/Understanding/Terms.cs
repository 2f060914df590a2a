using System.Collections.Concurrent;
using System.Collections.Frozen;
using EcomBot.Dialogs.Languages;

namespace EcomBot.Dialogs.Understanding;

/// <summary>
/// Texts as terms that can be compared whatever the language and spelling: words without accents and plural endings, numbers apart from
/// their units, and what the language folders translate (<c>TAG/terms/*.json</c> for things and what sets them apart, <c>TAG/options/*.json</c> for what only
/// sets them apart: a term and how the language says it).
/// </summary>
internal static class Terms
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string[]>> Things = LanguageResources.Load<string[]>("terms");
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string[]>> Options = LanguageResources.Load<string[]>("options");
    private static readonly ConcurrentDictionary<string, Translation> Translations = new();
    private static readonly ConcurrentDictionary<string, FrozenDictionary<string, string>> Sayings = new();

    private static readonly Lazy<FrozenSet<string>> Known = new(() => Things.Values.SelectMany(list => list.Keys).SelectMany(term => Cut(PlainText.Of(term)))
        .Select(word => word.Text).ToFrozenSet(StringComparer.Ordinal));

    /// <summary>Whether a term is one of those for things that the language folders translate.</summary>
    public static bool IsKnown(string term) => Known.Value.Contains(term);

    /// <summary>The terms for things that are kinds of one ("smartphone" of "phone").</summary>
    public static IEnumerable<string> KindsOf(string term) => Known.Value.Where(known => Spelling.IsTail(term, known));

    /// <summary>The terms of a text, in its order.</summary>
    public static IReadOnlyList<Term> Of(string text) => Translations.GetOrAdd(SupportedLanguages.Current, Translation.Of).Read(text);

    /// <summary>How the language of the conversation says a term of the shop, such as "schwarz" for "black"; null where its folder does not tell.</summary>
    public static string? Said(string term) =>
        Sayings.GetOrAdd(SupportedLanguages.Current, SayingsOf) is var said && said.TryGetValue(KeyOf(term), out var own) ? own
            : said.GetValueOrDefault(string.Join(' ', Of(term).Select(word => word.Text)));

    private static FrozenDictionary<string, string> SayingsOf(string language) =>
        language == SupportedLanguages.Default ? FrozenDictionary<string, string>.Empty
        : Options[language].Concat(Things[language]).DistinctBy(pair => KeyOf(pair.Key)).ToFrozenDictionary(pair => KeyOf(pair.Key), pair => pair.Value[0]);

    private static string KeyOf(string term) => string.Join(' ', Cut(PlainText.Of(term)).Select(word => word.Text));

    private sealed class Translation
    {
        private const int LongestPhrase = 4;
        private const int LongestLittleWord = 3;
        private const int ShortestPlural = 5;
        private const int ShortestTail = 4;

        private static readonly string[] PluralEndings = ["en", "er", "em", "e", "n"];

        private readonly Dictionary<string, string[]> _phrases = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string[]> _ideographs = new(StringComparer.Ordinal);
        private (string Head, string[] Meant)[] _materials = [];
        private int _longestIdeographs;

        // What several languages say differently is meant in the language of the conversation; of several things of one name the general one
        // is meant, whose term is the shortest: "teléfono" is a phone before it is a smartphone.
        public static Translation Of(string language)
        {
            var made = new Translation();
            foreach (var tag in Things.Keys.Order().OrderBy(tag => tag == language ? 0 : tag == SupportedLanguages.Default ? 1 : 2))
            {
                foreach (var (term, phrases) in Things[tag].Concat(Options[tag]).OrderBy(pair => pair.Key.Length)
                    .ThenBy(pair => pair.Key, StringComparer.Ordinal))
                {
                    foreach (var phrase in phrases.SelectMany(Umlauts.With).Append(term)
                        .Where(phrase => tag == language || tag == SupportedLanguages.Default || !IsLittle(phrase)))
                    {
                        made.Add(phrase, [.. Cut(PlainText.Of(term)).Select(word => word.Text)]);
                    }
                }
            }
            // "Lederarmband", "Glaskanne": what a thing is of stands at the head of the word.
            made._materials = [.. Words.Of(language, "materials").Select(head => (head, made._phrases[Stem(head)]))];
            return made;
        }

        // A short word of another language is more often a little word of this one ("thé" and "the").
        private static bool IsLittle(string phrase) => phrase.Length <= LongestLittleWord && !PlainText.IsIdeograph(phrase[0]);

        public IReadOnlyList<Term> Read(string text)
        {
            var plain = PlainText.Of(text);
            var words = Cut(plain);
            var terms = new List<Term>(words.Count);
            for (var index = 0; index < words.Count;)
            {
                index += PlainText.IsIdeograph(words[index].Text[0]) ? ReadIdeographs(plain, words[index], terms)
                    : ReadMixed(plain, words, index, terms) ? 1 : ReadWords(words, index, terms);
            }
            return terms;
        }

        private int ReadWords(List<Term> words, int index, List<Term> terms)
        {
            for (var count = Math.Min(LongestPhrase, words.Count - index); count > 0; count--)
            {
                var phrase = string.Join(' ', words.Skip(index).Take(count).Select(word => word.Text));
                if (_phrases.TryGetValue(phrase, out var meant))
                {
                    terms.AddRange(meant.Select(word => new Term(word, words[index].Start, words[index + count - 1].End)));
                    return count;
                }
            }
            terms.AddRange(WordOf(words[index].Text).Select(word => new Term(word, words[index].Start, words[index].End)));
            return 1;
        }

        private IEnumerable<string> WordOf(string word) => SingularOf(word) is { } single ? _phrases[single]
            : Array.Find(_materials,
            one => word.Length >= one.Head.Length + ShortestTail && word.StartsWith(one.Head, StringComparison.Ordinal)) is { Head: { } head } material
            ? [.. material.Meant, .. _phrases.GetValueOrDefault(word[head.Length..], [word[head.Length..]])]
            : [word];

        // "Hemden", "Uhren", "Stühle": endings of the plural beside the s, which every word loses.
        private string? SingularOf(string word) => word.Length < ShortestPlural ? null
            : Array.Find(PluralEndings,
            ending => word.EndsWith(ending, StringComparison.Ordinal) && _phrases.ContainsKey(word[..^ending.Length])) is { } ending
            ? word[..^ending.Length] : null;

        // "T恤太大": a letter and the ideographs behind it are one word, and the rest of the run is read next.
        private bool ReadMixed(string plain, List<Term> words, int index, List<Term> terms)
        {
            var (start, next) = (words[index].Start, index + 1);
            if (next >= words.Count || words[next].Start != words[index].End || !PlainText.IsIdeograph(words[next].Text[0]))
            {
                return false;
            }
            for (var end = Math.Min(words[next].End, start + _longestIdeographs); end > words[next].Start; end--)
            {
                if (_ideographs.TryGetValue(plain[start..end], out var meant))
                {
                    terms.AddRange(meant.Select(word => new Term(word, start, end)));
                    words[next] = new(plain[end..words[next].End], end, words[next].End);
                    if (end == words[next].End)
                    {
                        words.RemoveAt(next);
                    }
                    return true;
                }
            }
            return false;
        }

        private int ReadIdeographs(string plain, Term run, List<Term> terms)
        {
            for (var place = run.Start; place < run.End;)
            {
                var length = Math.Min(_longestIdeographs, run.End - place);
                while (length > 0 && !_ideographs.ContainsKey(plain.Substring(place, length)))
                {
                    length--;
                }
                var end = place + Math.Max(1, length);
                terms.AddRange((length > 0 ? _ideographs[plain[place..end]] : [plain[place..end]]).Select(word => new Term(word, place, end)));
                place = end;
            }
            return 1;
        }

        private void Add(string phrase, string[] meant)
        {
            var plain = PlainText.Of(phrase).Trim();
            if (plain.Length > 0 && PlainText.IsIdeograph(plain[^1]) && !plain.Contains(' ', StringComparison.Ordinal))
            {
                _ideographs.TryAdd(plain, meant);
                _longestIdeographs = Math.Max(_longestIdeographs, plain.Length);
                return;
            }
            _phrases.TryAdd(string.Join(' ', Cut(plain).Select(word => word.Text)), meant);
        }
    }

    // Words, cut where letters and digits meet; a run of ideographs is one.
    private static List<Term> Cut(string plain)
    {
        var words = new List<Term>();
        for (var start = 0; start < plain.Length;)
        {
            var end = start + 1;
            while (end < plain.Length && plain[start] != ' ' && plain[end] != ' ' && KindOf(plain[end]) == KindOf(plain[start]))
            {
                end++;
            }
            if (plain[start] is not (' ' or '#'))
            {
                words.Add(new(Stem(plain[start..end]), start, end));
            }
            start = end;
        }
        return words;
    }

    private static int KindOf(char letter) => PlainText.IsIdeograph(letter) ? 0 : char.IsDigit(letter) ? 1 : letter == '%' ? 2 : 3;

    private static string Stem(string word) => word switch
    {
        { Length: < 4 } => word,
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ when word.EndsWith("ss", StringComparison.Ordinal) || word.EndsWith("us", StringComparison.Ordinal) => word,
        _ when word.EndsWith("shes", StringComparison.Ordinal) || word.EndsWith("ches", StringComparison.Ordinal)
            || word.EndsWith("xes", StringComparison.Ordinal) => word[..^2],
        _ when word.EndsWith('s') => word[..^1],
        _ => word,
    };
}

/// <summary>A term of a text.</summary>
/// <param name="Text">The term; words of a translated phrase have the place of the phrase.</param>
/// <param name="Start">Where it starts in the text.</param>
/// <param name="End">Where it ends.</param>
internal sealed record Term(string Text, int Start, int End);
