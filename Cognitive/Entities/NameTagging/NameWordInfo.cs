namespace EcomBot.Cognitive.Entities.NameTagging;

/// <summary>What is known of one word of a text before its neighbours are looked at.</summary>
internal record struct NameWordInfo
{
    /// <summary>The hash of its plain letters; that of all links is the same.</summary>
    public uint Plain { get; init; }

    /// <summary>The hash of its capitals, small letters and digits.</summary>
    public uint Shape { get; init; }

    /// <summary>How it is written.</summary>
    public NameWordKind Kind { get; init; }

    /// <summary>What is known of it beforehand.</summary>
    public NameFact Fact { get; init; }

    /// <summary>The lists that name it together with its neighbours: as the first word (8 bits), as a further word (8 bits).</summary>
    public uint Phrase { get; set; }

    /// <summary>The lists, the part and the way of writing together.</summary>
    public readonly uint Class => Fact.Lists | (Fact.Part << 8) | ((uint)Kind << 13);
}
