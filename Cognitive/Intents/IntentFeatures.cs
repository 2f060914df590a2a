using System.Buffers;
using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Intents;

/// <summary>What tells an intent: the words of a text, pairs of them, the letters within them, and what they mean.</summary>
internal ref struct IntentFeatures
{
    private const uint WordKind = 1;
    private const uint PairKind = 2;
    private const uint PieceKind = 3;
    private const float WordWeight = 1;
    private const float PairWeight = 0.6f;
    private const float PieceWeight = 0.6f;
    private const float ConceptWeight = 0.8f;
    private const float ConceptPairWeight = 0.5f;
    private const int ShortestPiece = 2;
    private const int LongestPiece = 5;
    private const int LongestWord = 30;
    private const int LongestIdeographs = 3;
    private const int MostPairedConcepts = 6;

    /// <summary>How many tokens of a text are looked at.</summary>
    private const int MostTokens = 200;

    private readonly ReadOnlySpan<char> _folded;
    private readonly ReadOnlySpan<Token> _words;
    private readonly FeatureBag _features;

    private IntentFeatures(ReadOnlySpan<char> folded, ReadOnlySpan<Token> words, FeatureBag features)
    {
        _folded = folded;
        _words = words[..Math.Min(words.Length, MostTokens)];
        _features = features;
    }

    /// <summary>Adds the features of a text in plain letters, each with how often it occurs times the weight of its kind.</summary>
    public static void Collect(ReadOnlySpan<char> folded, FeatureBag features)
    {
        var room = ArrayPool<Token>.Shared.Rent(folded.Length);
        var reading = new IntentFeatures(folded, WordsOf(folded, room), features);
        reading.CollectWords();
        reading.CollectConcepts();
        ArrayPool<Token>.Shared.Return(room);
    }

    private static ReadOnlySpan<Token> WordsOf(ReadOnlySpan<char> folded, Span<Token> room)
    {
        var words = 0;
        foreach (var token in room[..Tokenizer.Cut(folded, room)])
        {
            if (token.Kind != TokenKind.Sign)
            {
                room[words++] = token;
            }
        }
        return room[..words];
    }

    private readonly void CollectWords()
    {
        var before = Hash.Start;
        Span<char> room = stackalloc char[LongestWord + 2];
        foreach (var token in _words)
        {
            if (token.Kind == TokenKind.Ideographs)
            {
                CollectIdeographs(_folded.Slice(token.Start, token.Length));
                continue;
            }
            var word = Pad(_folded.Slice(token.Start, token.Length), room);
            var hash = Hash.Of(WordKind, word);
            Add(hash, WordWeight);
            Add(Hash.Mix(Hash.Add(Hash.Add(before, PairKind), hash)), PairWeight);
            before = hash;
            if (!token.IsNumber && word[1] != IntentSlots.Mark)
            {
                CollectPieces(word);
            }
        }
    }

    /// <summary>A word between spaces, its digits alike.</summary>
    private static Span<char> Pad(ReadOnlySpan<char> token, Span<char> room)
    {
        var length = Math.Min(token.Length, LongestWord);
        room[0] = ' ';
        for (var index = 0; index < length; index++)
        {
            room[index + 1] = char.IsAsciiDigit(token[index]) ? '0' : token[index];
        }
        room[length + 1] = ' ';
        return room[..(length + 2)];
    }

    private readonly void CollectPieces(ReadOnlySpan<char> word)
    {
        Span<uint> hashes = stackalloc uint[LongestWord + 2];
        for (var start = 0; start < word.Length; start++)
        {
            hashes[start] = Hash.Add(Hash.Add(Hash.Start, PieceKind), word[start]);
        }
        for (var length = ShortestPiece; length <= LongestPiece; length++)
        {
            for (var start = 0; start + length <= word.Length; start++)
            {
                hashes[start] = Hash.Add(hashes[start], word[start + length - 1]);
                Add(Hash.Mix(hashes[start]), PieceWeight);
            }
        }
    }

    private readonly void CollectIdeographs(ReadOnlySpan<char> run)
    {
        for (var length = 1; length <= LongestIdeographs; length++)
        {
            for (var start = 0; start + length <= run.Length; start++)
            {
                Add(Hash.Of(WordKind, run.Slice(start, length)), length == 1 ? PieceWeight : WordWeight);
            }
        }
    }

    private readonly void CollectConcepts()
    {
        Span<uint> seen = stackalloc uint[Concepts.Count];
        var count = 0;
        for (var first = 0; first < _words.Length; first++)
        {
            var hash = Hash.Start;
            for (var next = first; next < Math.Min(_words.Length, first + Concepts.LongestPhrase); next++)
            {
                hash = Concepts.Add(hash, _folded.Slice(_words[next].Start, _words[next].Length));
                if (!Concepts.TryGet(hash, out var concepts))
                {
                    break;
                }
                AddNew(concepts, seen, ref count);
            }
        }
        for (var left = 0; left < count && count <= MostPairedConcepts; left++)
        {
            for (var right = left + 1; right < count; right++)
            {
                Add(Hash.Mix(Hash.Add(Math.Min(seen[left], seen[right]), Math.Max(seen[left], seen[right]))), ConceptPairWeight);
            }
        }
    }

    private readonly void AddNew(ReadOnlySpan<uint> concepts, Span<uint> seen, ref int count)
    {
        foreach (var concept in concepts)
        {
            if (!seen[..count].Contains(concept))
            {
                seen[count++] = concept;
                Add(concept, ConceptWeight);
            }
        }
    }

    private readonly void Add(uint hash, float weight) =>
        _features.Add(hash, weight);
}
