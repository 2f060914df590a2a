using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Tagging;

/// <summary>What tells whether a word of a title is the number of the model: its letters, its form, its place, its neighbours, its rivals.</summary>
internal readonly ref struct TitleFeatures
{
    private const int LongestAffix = 4;
    private const int LongestForm = 20;

    private readonly string _folded;
    private readonly List<TitleWord> _words;
    private readonly Func<uint, int> _known;
    private readonly int _codes;
    private readonly int _longest;

    /// <summary>Prepares a title.</summary>
    /// <param name="folded">The title in plain letters.</param>
    /// <param name="words">Its words.</param>
    /// <param name="known">In how many other titles a word, by its hash, is no model number.</param>
    public TitleFeatures(string folded, List<TitleWord> words, Func<uint, int> known)
    {
        (_folded, _words, _known) = (folded, words, known);
        for (var index = 0; index < words.Count; index++)
        {
            if (IsCode(Word(index)))
            {
                _codes++;
                _longest = Math.Max(_longest, words[index].End - words[index].Start);
            }
        }
    }

    /// <summary>The hash of a word, as counted in titles.</summary>
    public static uint HashOf(ReadOnlySpan<char> word) => Hash.Of(1, word);

    /// <summary>Whether a word could be a number at all.</summary>
    public static bool IsCode(ReadOnlySpan<char> word) => word.ContainsAnyInRange('0', '9') && !Measures.IsMeasure(word);

    /// <summary>Adds the features of a word.</summary>
    public void Collect(int index, FeatureBuffer features)
    {
        features.Clear();
        var word = Word(index);
        Span<char> form = stackalloc char[LongestForm];
        var shape = Form(word, form, isShort: true);
        var kind = Hash.Of(Measures.IsMeasure(word) ? 28u : 6u, shape);
        features.Add(HashOf(word));
        features.Add(kind);
        features.Add(Pair(10, kind, Math.Min(word.Length, 12)));
        features.Add(Pair(11, kind, Place(index)));
        features.Add(Pair(12, kind, Known(word)));
        features.Add(Pair(13, kind, Rivals(word)));
        features.Add(Hash.Of(7, Form(word, form, isShort: false)));
        features.Add(Hash.Of(8, Digitless(word, form)));
        Affixes(word, features);
        Counts(index, word, features);
        Neighbours(index, kind, features);
        features.Add(Hash.Of(9, []));
    }

    private ReadOnlySpan<char> Word(int index) =>
        index < 0 ? "<s>" : index >= _words.Count ? "</s>" : _words[index].Of(_folded);

    private static void Affixes(ReadOnlySpan<char> word, FeatureBuffer features)
    {
        Span<char> form = stackalloc char[LongestForm];
        for (var length = 1; length <= Math.Min(LongestAffix, word.Length); length++)
        {
            features.Add(Hash.Of(4, word[..length]));
            features.Add(Hash.Of(5, word[^length..]));
        }
        for (var length = 3; length <= Math.Min(6, word.Length); length++)
        {
            features.Add(Hash.Of(14, Form(word[..length], form, isShort: false)));
            features.Add(Hash.Of(15, Form(word[^length..], form, isShort: false)));
        }
    }

    private void Counts(int index, ReadOnlySpan<char> word, FeatureBuffer features)
    {
        var (digits, letters, changes) = (0, 0, 0);
        for (var place = 0; place < word.Length; place++)
        {
            digits += char.IsAsciiDigit(word[place]) ? 1 : 0;
            letters += char.IsAsciiLetter(word[place]) ? 1 : 0;
            changes += place > 0 && char.IsAsciiDigit(word[place]) != char.IsAsciiDigit(word[place - 1]) ? 1 : 0;
        }
        features.Add(Pair(16, (uint)Math.Min(digits, 9), Math.Min(letters, 9)));
        features.Add(Pair(17, (uint)Math.Min(changes, 5), Math.Min(word.Length, 12)));
        features.Add(Pair(18, (uint)Known(word), Rivals(word)));
        features.Add(Pair(19, Measures.IsMeasure(word) ? 1u : 0u, IsCode(word) ? 1 : 0));
        features.Add(Pair(20, (uint)Place(index), IsCode(word) ? 1 + Rivals(word) : 0));
        features.Add(Pair(21, IsCode(word) ? 1u : 0u, OrderAmongCodes(index)));
        features.Add(Pair(22, IsCode(word) ? 1u : 0u, IsAfterFor(index) ? 1 : 0));
    }

    private void Neighbours(int index, uint kind, FeatureBuffer features)
    {
        Span<char> form = stackalloc char[LongestForm];
        for (var offset = -2; offset <= 2; offset++)
        {
            if (offset != 0)
            {
                var other = Word(index + offset);
                features.Add(Hash.Of((uint)(30 + offset), other));
                features.Add(Hash.Of((uint)(40 + offset), Form(other, form, isShort: true)));
            }
        }
        features.Add(Pair(23, kind, (int)(Hash.Of(6, Form(Word(index - 1), form, isShort: true)) & 0xffff)));
        features.Add(Pair(24, kind, (int)(Hash.Of(6, Form(Word(index + 1), form, isShort: true)) & 0xffff)));
        features.Add(Pair(25, kind, Measures.IsUnit(Word(index + 1)) ? 1 : 0));
        features.Add(Hash.Add(Hash.Of(26, Word(0)), kind));
        features.Add(Pair(27, (uint)Known(Word(index - 1)), (Known(Word(index + 1)) * 2) + (IsCode(Word(index)) ? 1 : 0)));
    }

    /// <summary>0 first, 1 second, 2 third, 5 last, 4 last but one, 3 elsewhere.</summary>
    private int Place(int index) => index == 0 ? 0 : index == _words.Count - 1 ? 5 : index <= 2 ? index : index == _words.Count - 2 ? 4 : 3;

    /// <summary>How often a word is seen in other titles: 0 never, 1 once, 2 a few times, 3 often.</summary>
    private int Known(ReadOnlySpan<char> word) => _known(HashOf(word)) switch { 0 => 0, 1 => 1, < 4 => 2, _ => 3 };

    /// <summary>How many other words could be the number (3 for more), and 4 more if one of them is longer.</summary>
    private int Rivals(ReadOnlySpan<char> word) => Math.Min(_codes - (IsCode(word) ? 1 : 0), 3) + (word.Length < _longest ? 4 : 0);

    private int OrderAmongCodes(int index)
    {
        var (before, after) = (0, 0);
        for (var other = 0; other < _words.Count; other++)
        {
            var isCode = other != index && IsCode(Word(other));
            before += isCode && other < index ? 1 : 0;
            after += isCode && other > index ? 1 : 0;
        }
        return Math.Min(before, 2) + (3 * Math.Min(after, 2));
    }

    private bool IsAfterFor(int index)
    {
        for (var other = Math.Max(0, index - 4); other < index; other++)
        {
            if (Word(other) is "for" or "fits" or "compatible")
            {
                return true;
            }
        }
        return false;
    }

    private static uint Pair(uint kind, uint left, int right) => Hash.Mix(Hash.Add(Hash.Add(Hash.Of(kind, []), left), (uint)right));

    /// <summary>A word with its letters as a and its digits as 0; short ones without repetitions.</summary>
    private static ReadOnlySpan<char> Form(ReadOnlySpan<char> word, Span<char> form, bool isShort)
    {
        var length = 0;
        foreach (var letter in word)
        {
            var kind = char.IsLetter(letter) ? 'a' : char.IsAsciiDigit(letter) ? '0' : letter is '/' or '.' or '_' ? '-' : letter;
            if (length < form.Length && (!isShort || length == 0 || form[length - 1] != kind))
            {
                form[length++] = kind;
            }
        }
        return form[..length];
    }

    /// <summary>A word with its digits as 0.</summary>
    private static ReadOnlySpan<char> Digitless(ReadOnlySpan<char> word, Span<char> form)
    {
        var length = Math.Min(word.Length, form.Length);
        for (var place = 0; place < length; place++)
        {
            form[place] = char.IsAsciiDigit(word[place]) ? '0' : word[place];
        }
        return form[..length];
    }
}
