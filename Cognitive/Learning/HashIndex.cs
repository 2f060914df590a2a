using System.Numerics;

namespace EcomBot.Cognitive.Learning;

/// <summary>Numbers found by hash, kept side by side with the hashes so that a look-up is one access to memory.</summary>
internal sealed class HashIndex
{
    /// <summary>A hash in the upper half and the number after its number in the lower; 0 is free. At least half of them are.</summary>
    private readonly ulong[] _slots;

    private HashIndex(int count) => _slots = new ulong[BitOperations.RoundUpToPowerOf2((uint)Math.Max(2, count * 2))];

    /// <summary>An index of numbers from 0.</summary>
    public static HashIndex Of(IReadOnlyDictionary<uint, int> numbers)
    {
        var index = new HashIndex(numbers.Count);
        foreach (var (hash, number) in numbers)
        {
            index.Put(hash, number);
        }
        return index;
    }

    /// <summary>An index of the places of different hashes.</summary>
    public static HashIndex Of(ReadOnlySpan<uint> hashes)
    {
        var index = new HashIndex(hashes.Length);
        for (var place = 0; place < hashes.Length; place++)
        {
            index.Put(hashes[place], place);
        }
        return index;
    }

    /// <summary>The number of a hash; -1 when it has none.</summary>
    public int Find(uint hash) => (int)(uint)_slots[PlaceOf(hash)] - 1;

    private void Put(uint hash, int number) => _slots[PlaceOf(hash)] = ((ulong)hash << 32) | ((uint)number + 1);

    private int PlaceOf(uint hash)
    {
        var slots = _slots;
        var place = (int)hash & (slots.Length - 1);
        while (slots[place] != 0 && (uint)(slots[place] >> 32) != hash)
        {
            place = (place + 1) & (slots.Length - 1);
        }
        return place;
    }
}
