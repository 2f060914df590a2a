using System.Runtime.InteropServices;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Entities.Catalogue;

/// <summary>The pieces of one text and the catalogue's words that each may be; used again for the next text.</summary>
internal sealed class CatalogueMatches
{
    private readonly List<(int Word, int Slips)> _matches = [];
    private readonly List<int> _first = [];

    [ThreadStatic]
    private static CatalogueMatches? _ofThread;

    /// <summary>The pieces of the text, in its order.</summary>
    public List<Token> Pieces { get; } = [];

    /// <summary>The words that the last piece looked at may be.</summary>
    public ReadOnlySpan<(int Word, int Slips)> OfLast => CollectionsMarshal.AsSpan(_matches)[_first[^1]..];

    /// <summary>Whether no piece may be any word.</summary>
    public bool IsEmpty => _matches.Count == 0;

    /// <summary>The words that a piece may be, each with the number of slips.</summary>
    public ReadOnlySpan<(int Word, int Slips)> this[int piece] =>
        CollectionsMarshal.AsSpan(_matches)[_first[piece]..(piece + 1 < _first.Count ? _first[piece + 1] : _matches.Count)];

    /// <summary>Matches of none, which belong to the running thread until it asks again.</summary>
    public static CatalogueMatches OfThread()
    {
        var matches = _ofThread ??= new();
        matches._matches.Clear();
        matches._first.Clear();
        matches.Pieces.Clear();
        return matches;
    }

    /// <summary>Goes on to the next piece.</summary>
    public void Next() => _first.Add(_matches.Count);

    /// <summary>Adds a word that the last piece may be, unless it is there.</summary>
    public void AddToLast(int word, int slips)
    {
        if (SlipsOf(word, _first.Count - 1) is null)
        {
            _matches.Add((word, slips));
        }
    }

    /// <summary>How many slips a piece has if it is meant to be a word; null when it cannot be.</summary>
    public int? SlipsOf(int word, int piece)
    {
        foreach (var match in this[piece])
        {
            if (match.Word == word)
            {
                return match.Slips;
            }
        }
        return null;
    }
}
