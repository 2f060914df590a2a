using System.Runtime.InteropServices;
using EcomBot.Cognitive.Learning;
using EcomBot.Cognitive.Reading;

namespace EcomBot.Cognitive.Spelling;

/// <summary>Words that people write in the languages of Latin letters, in no order and without meaning: what is one of them is no slip.</summary>
internal sealed class KnownWords
{
    private const uint Kind = 0x776f7264;

    private static readonly Lazy<KnownWords> OfTheProject = new(Load);

    private readonly uint[] _hashes;

    private KnownWords(uint[] hashes) => _hashes = hashes;

    /// <summary>The words that come with the project (<c>docs/models.md</c>).</summary>
    public static KnownWords Shared => OfTheProject.Value;

    /// <summary>A set of words in plain letters (<see cref="Folding"/>).</summary>
    public static KnownWords Of(IEnumerable<string> words) => new([.. words.Select(word => HashOf(word)).Distinct().Order()]);

    /// <summary>How many there are.</summary>
    public int Count => _hashes.Length;

    /// <summary>Whether a word in plain letters is known; one unknown word in a hundred thousand is taken for known.</summary>
    public bool Has(ReadOnlySpan<char> word) => Array.BinarySearch(_hashes, HashOf(word)) >= 0;

    /// <summary>Writes the words, four bytes each.</summary>
    public void Save(Stream stream) => stream.Write(MemoryMarshal.AsBytes<uint>(_hashes));

    private static KnownWords Load()
    {
        using var stream = Resources.Model("words");
        var hashes = new uint[stream.Length / sizeof(uint)];
        stream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        return new(hashes);
    }

    private static uint HashOf(ReadOnlySpan<char> word) => Hash.Of(Kind, word);
}
