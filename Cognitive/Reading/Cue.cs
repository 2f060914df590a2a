namespace EcomBot.Cognitive.Reading;

/// <summary>The kinds of words that tell what comes next. Each is a line of a language's <c>cues.txt</c>.</summary>
internal enum Cue
{
    /// <summary>"order number".</summary>
    Order,

    /// <summary>"tracking number".</summary>
    Tracking,

    /// <summary>"serial number".</summary>
    Serial,

    /// <summary>"IMEI".</summary>
    Imei,

    /// <summary>"item number".</summary>
    Sku,

    /// <summary>"call me at".</summary>
    Phone,

    /// <summary>"postal code".</summary>
    Postal,

    /// <summary>"credit card".</summary>
    Card,

    /// <summary>"password".</summary>
    Password,

    /// <summary>"my name is".</summary>
    Name,

    /// <summary>"this is", which a name may follow.</summary>
    Introduction,

    /// <summary>"ending in".</summary>
    Ending,

    /// <summary>"ship it to".</summary>
    Address,

    /// <summary>"in size".</summary>
    Size,
}
