using System.Runtime.InteropServices;
using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;
using EcomBot.Cognitive.Vocabularies;

namespace EcomBot.Cognitive.Entities.Catalogue;

/// <summary>A vocabulary made ready to be found in texts: by words, by misspelt words, and by ideographs.</summary>
internal sealed class CatalogueIndex
{
    private readonly List<string> _words = [];
    private readonly Dictionary<uint, List<int>> _shortened = [];
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
        foreach (var (word, number) in numbers)
        {
            AddShortened(word, number);
        }
    }

    /// <summary>The longest run of ideographs that is a name.</summary>
    public int LongestIdeographs { get; private set; }

    /// <summary>The names that start with a word.</summary>
    public IReadOnlyList<CatalogueName> StartingWith(int word) => _byFirst.TryGetValue(word, out var names) ? names : [];

    /// <summary>The products whose last word, which says what they are, is this one.</summary>
    public IReadOnlyList<CatalogueName> EndingWith(int word) => _byHead.TryGetValue(word, out var names) ? names : [];

    /// <summary>The things called by a run of ideographs.</summary>
    public IReadOnlyList<VocabularyTerm> Called(ReadOnlySpan<char> ideographs) =>
        _ideographs.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(ideographs, out var terms) ? terms : [];

    /// <summary>Adds the known words that a word of a text may be, with the number of slips.</summary>
    public void Match(ReadOnlySpan<char> word, bool misspelt, List<(int Word, int Slips)> found, List<uint> room)
    {
        var stem = CatalogueWord.Stem(word);
        MatchForm(stem, misspelt, found, room);
        if (misspelt && found.Count == 0 && stem.Length < word.Length)
        {
            MatchForm(word, misspelt, found, room);
        }
    }

    private void MatchForm(ReadOnlySpan<char> form, bool misspelt, List<(int Word, int Slips)> found, List<uint> room)
    {
        if (misspelt)
        {
            CatalogueWord.Shortened(form, room);
        }
        else
        {
            room.Clear();
            room.Add(Hash.Of(0, form));
        }
        foreach (var hash in room)
        {
            if (_shortened.TryGetValue(hash, out var words))
            {
                Verify(form, misspelt, words, found);
            }
        }
    }

    private void Verify(ReadOnlySpan<char> stem, bool misspelt, List<int> words, List<(int Word, int Slips)> found)
    {
        foreach (var word in words)
        {
            var limit = misspelt ? Math.Min(CatalogueWord.Slips(stem.Length), CatalogueWord.Slips(_words[word].Length)) : 0;
            var slips = stem.SequenceEqual(_words[word]) ? 0 : limit == 0 || stem[0] != _words[word][0] ? int.MaxValue : CatalogueWord.Distance(stem, _words[word], limit);
            if (slips <= limit && !found.Exists(other => other.Word == word))
            {
                found.Add((word, slips));
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
        var pieces = CatalogueTokens.Of(folded, tokens).ConvertAll(piece => folded.Substring(piece.Start, piece.Length));
        AddName(pieces, terms, numbers);
        if (pieces.Count is 2 && folded.Contains('-', StringComparison.Ordinal) && !char.IsAsciiDigit(folded[0]))
        {
            AddName([string.Concat(pieces)], terms, numbers);
        }
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

    private void AddShortened(string word, int number)
    {
        var hashes = new List<uint>();
        CatalogueWord.Shortened(word, hashes);
        foreach (var hash in hashes.Distinct())
        {
            ref var words = ref CollectionsMarshal.GetValueRefOrAddDefault(_shortened, hash, out _);
            (words ??= []).Add(number);
        }
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
    public bool IsSlight { get; } = Letters <= 2 || Terms[0].Name.All(char.IsAsciiDigit) && Terms[0].Name.Length < 5 || StopWords.Contains(Folding.Of(Terms[0].Name)) || Terms[0].Name is "none" or "full" or "yes" or "no";
}
