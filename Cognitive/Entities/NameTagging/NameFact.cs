namespace EcomBot.Cognitive.Entities.NameTagging;

/// <summary>What is known of a word beforehand, in 16 bits.</summary>
/// <param name="Bits">The lists it stands in (8 bits), what it usually is part of (5 bits), how it is usually written (3 bits).</param>
internal readonly record struct NameFact(ushort Bits)
{
    private const int PartShift = 8;
    private const int WritingShift = 13;

    // First and last names, places, organisations and well-known people; the other lists hold words that only stand beside names.
    private const uint NameLists = 0b1000_1111;

    /// <summary>A fact of its parts.</summary>
    public static NameFact Of(uint lists = 0, uint part = 0, uint writing = 0) => new((ushort)(lists | (part << PartShift) | (writing << WritingShift)));

    /// <summary>The lists of names it stands in, a bit each.</summary>
    public uint Lists => Bits & 0xFFu;

    /// <summary>Whether a list has it as a name of a person, place or organisation.</summary>
    public bool IsName => (Lists & NameLists) != 0;

    /// <summary>What it is part of in an encyclopedia: 0 when unknown, else the kind of name and how surely.</summary>
    public uint Part => (uint)(Bits >> PartShift) & 31;

    /// <summary>Whether it is usually written small or with a capital: 0 when unknown, else 1 (small) to 7 (capital).</summary>
    public uint Writing => (uint)Bits >> WritingShift;

    /// <summary>Both facts together.</summary>
    public static NameFact operator |(NameFact left, NameFact right) => new((ushort)(left.Bits | right.Bits));
}
