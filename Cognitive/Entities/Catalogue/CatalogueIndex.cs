using System.Runtime.InteropServices;
using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Cognitive.Entities.Catalogue;

/// <summary>A vocabulary made ready to be found in texts: by words, by misspelt words, and by ideographs.</summary>
internal sealed class CatalogueIndex
{
    private static readonly List<CatalogueName> NoNames = [];

    private readonly List<string> _words = [];
    private readonly HashIndex _shortened;
    private readonly List<List<int>> _wordsOfShortened = [];
    private readonly Dictionary<int, List<CatalogueName>> _byFirst = [];
    private readonly Dictionary<int, List<CatalogueName>> _byHead = [];
    private readonly Dictionary<string, List<VocabularyTerm>> _ideographs = new(StringComparer.Ordinal);

    /// <summary>Makes a vocabulary ready; some milliseconds for a thousand names.</summary>
    public CatalogueIndex(Vocabulary vocabulary)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var names in vocabulary.Terms.GroupBy(term => (term.Category, Folding.Of(term.Name))))
        {
            Add(names.Key.Item2, [.. names], numbers);
        }
        _shortened = IndexOf(numbers);
    }

    /// <summary>The longest run of ideographs that is a name.</summary>
    public int LongestIdeographs { get; private set; }

    /// <summary>The names that start with a word.</summary>
    public List<CatalogueName> StartingWith(int word) => _byFirst.TryGetValue(word, out var names) ? names : NoNames;

    /// <summary>The products whose last word, which says what they are, is this one.</summary>
    public List<CatalogueName> EndingWith(int word) => _byHead.TryGetValue(word, out var names) ? names : NoNames;

    /// <summary>The things called by a run of ideographs.</summary>
    public IReadOnlyList<VocabularyTerm> Called(ReadOnlySpan<char> ideographs) =>
        _ideographs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(ideographs, out var terms) ? terms : [];

    /// <summary>Adds the known words that a word of a text may be, with the number of slips.</summary>
    public void Match(ReadOnlySpan<char> word, bool misspelt, CatalogueMatches found)
    {
        var stem = CatalogueWord.Stem(word);
        MatchForm(stem, misspelt, found);
        if (misspelt && found.OfLast.IsEmpty && stem.Length < word.Length)
        {
            MatchForm(word, misspelt, found);
        }
    }

    private void MatchForm(ReadOnlySpan<char> form, bool misspelt, CatalogueMatches found)
    {
        if (!misspelt)
        {
            Verify(form, misspelt, CatalogueWord.HashOf(form), found);
            return;
        }
        var hashes = FeatureBuffer.OfThread();
        CatalogueWord.Shortened(form, hashes);
        foreach (var hash in hashes.Features)
        {
            Verify(form, misspelt, hash, found);
        }
    }

    private void Verify(ReadOnlySpan<char> stem, bool misspelt, uint shortened, CatalogueMatches found)
    {
        var words = _shortened.Find(shortened);
        for (var index = 0; words >= 0 && index < _wordsOfShortened[words].Count; index++)
        {
            var number = _wordsOfShortened[words][index];
            var word = _words[number];
            var limit = misspelt ? Math.Min(CatalogueWord.Slips(stem.Length), CatalogueWord.Slips(word.Length)) : 0;
            var slips = stem.SequenceEqual(word) ? 0 : limit == 0 || stem[0] != word[0] ? int.MaxValue : CatalogueWord.Distance(stem, word, limit);
            if (slips <= limit)
            {
                found.AddToLast(number, slips);
            }
        }
    }

    private void Add(string folded, VocabularyTerm[] terms, Dictionary<string, int> numbers)
    {
        var tokens = Tokenizer.Cut(folded);
        if (Array.Exists(tokens, token => token.Kind == TokenKind.Ideographs))
        {
            CollectionsMarshal.GetValueRefOrAddDefault(_ideographs, folded, out _) = [.. terms];
            LongestIdeographs = Math.Max(LongestIdeographs, folded.Length);
            return;
        }
        var pieces = PiecesOf(folded, tokens);
        AddName(pieces, terms, numbers);
        if (pieces.Count is 2 && folded.Contains('-', StringComparison.Ordinal) && !char.IsAsciiDigit(folded[0]))
        {
            AddName([string.Concat(pieces)], terms, numbers);
        }
    }

    private static List<string> PiecesOf(string folded, Token[] tokens)
    {
        var pieces = new List<Token>();
        CatalogueTokens.Cut(folded, tokens, pieces);
        return pieces.ConvertAll(piece => folded.Substring(piece.Start, piece.Length));
    }

    private void AddName(List<string> pieces, VocabularyTerm[] terms, Dictionary<string, int> numbers)
    {
        if (pieces.Count == 0)
        {
            return;
        }
        var words = pieces.Select(piece => Number(CatalogueWord.Stem(piece).ToString(), numbers)).ToArray();
        var name = new CatalogueName(terms, words, pieces.Sum(piece => piece.Length));
        AddTo(_byFirst, words[0], name);
        if (words.Length > 1 && terms[0].Category == EntityCategory.Product)
        {
            AddTo(_byHead, words[^1], name);
        }
    }

    private int Number(string word, Dictionary<string, int> numbers)
    {
        if (numbers.TryAdd(word, _words.Count))
        {
            _words.Add(word);
        }
        return numbers[word];
    }

    private HashIndex IndexOf(Dictionary<string, int> numbers)
    {
        var places = new Dictionary<uint, int>();
        foreach (var (word, number) in numbers)
        {
            var hashes = FeatureBuffer.OfThread();
            CatalogueWord.Shortened(word, hashes);
            foreach (var hash in hashes.Features.ToArray().Distinct())
            {
                if (places.TryAdd(hash, _wordsOfShortened.Count))
                {
                    _wordsOfShortened.Add([]);
                }
                _wordsOfShortened[places[hash]].Add(number);
            }
        }
        return HashIndex.Of(places);
    }

    private static void AddTo(Dictionary<int, List<CatalogueName>> names, int word, CatalogueName name) =>
        (CollectionsMarshal.GetValueRefOrAddDefault(names, word, out _) ??= []).Add(name);
}

/// <summary>A name as the index holds it.</summary>
/// <param name="Terms">The things called so, of one category.</param>
/// <param name="Words">The numbers of its words.</param>
/// <param name="Letters">How many letters and digits it has.</param>
internal sealed record CatalogueName(VocabularyTerm[] Terms, int[] Words, int Letters)
{
    /// <summary>The category of the things.</summary>
    public string Category => Terms[0].Category;

    /// <summary>The id, where the name means one thing.</summary>
    public string? Id => Terms.All(term => term.Id == Terms[0].Id) ? Terms[0].Id : null;

    /// <summary>Whether the name alone says too little: a number, one or two letters, "yes".</summary>
    public bool IsSlight { get; } = Letters <= 2 || Terms[0].Name.All(char.IsAsciiDigit) && Terms[0].Name.Length < 5
        || StopWords.Contains(Folding.Of(Terms[0].Name)) || Terms[0].Name is "none" or "full" or "yes" or "no";
}
