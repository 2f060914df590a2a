using System.Numerics;
using System.Runtime.InteropServices;

namespace EcomBot.Cognitive.Entities.NameTagging;

/// <summary>What is known beforehand of words and of words in a row: 16 bits for each, found by hash.</summary>
internal sealed class WordFacts
{
    private readonly uint[] _hashes;
    private readonly ushort[] _facts;

    private WordFacts(uint[] hashes, ushort[] facts) => (_hashes, _facts) = (hashes, facts);

    /// <summary>The facts of a word; 0 when nothing is known of it.</summary>
    public NameFact this[uint hash] => new(_facts[Place(hash)]);

    /// <summary>A table of facts by the hash of their words.</summary>
    public static WordFacts Of(IReadOnlyDictionary<uint, NameFact> facts)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, facts.Count * 5 / 4));
        var table = new WordFacts(new uint[size], new ushort[size]);
        foreach (var (hash, fact) in facts.Where(pair => pair.Value.Bits != 0).OrderBy(pair => pair.Key))
        {
            var place = table.Place(hash);
            (table._hashes[place], table._facts[place]) = (hash, fact.Bits);
        }
        return table;
    }

    /// <summary>Writes the table.</summary>
    public void Save(BinaryWriter writer)
    {
        writer.Write(_hashes.Length);
        writer.Write(MemoryMarshal.AsBytes(_hashes.AsSpan()));
        writer.Write(MemoryMarshal.AsBytes(_facts.AsSpan()));
    }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    public static WordFacts Load(BinaryReader reader)
    {
        var size = reader.ReadInt32();
        var (hashes, facts) = (new uint[size], new ushort[size]);
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(hashes.AsSpan()));
        reader.BaseStream.ReadExactly(MemoryMarshal.AsBytes(facts.AsSpan()));
        return new(hashes, facts);
    }

    // A place without facts is free; a quarter of them or more stay so.
    private int Place(uint hash)
    {
        var place = (int)(hash & (uint)(_hashes.Length - 1));
        while (_facts[place] != 0 && _hashes[place] != hash)
        {
            place = (place + 1) & (_hashes.Length - 1);
        }
        return place;
    }
}
