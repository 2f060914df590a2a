namespace EcomBot.Cognitive.Entities.NameTagging;

/// <summary>How a word is written.</summary>
internal enum NameWordKind : byte
{
    /// <summary>No letter and no digit.</summary>
    Sign,

    /// <summary>Small letters.</summary>
    Small,

    /// <summary>A capital, then small letters.</summary>
    Capital,

    /// <summary>Capitals alone.</summary>
    Shouted,

    /// <summary>Capitals inside.</summary>
    Mixed,

    /// <summary>One capital.</summary>
    Letter,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>A name with an at sign, or an e-mail address.</summary>
    Mention,

    /// <summary>A hashtag.</summary>
    Hashtag,

    /// <summary>An address on the web.</summary>
    Link,
}
