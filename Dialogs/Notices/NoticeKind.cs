namespace EcomBot.Dialogs.Notices;

/// <summary>What customers are told without having just written.</summary>
public enum NoticeKind
{
    /// <summary>A parcel was handed to its carrier.</summary>
    Shipped,

    /// <summary>A parcel comes later than was told.</summary>
    Delayed,

    /// <summary>A parcel was delivered.</summary>
    Delivered,

    /// <summary>Money for what came back is on its way.</summary>
    Refunded,

    /// <summary>What a customer waits for can be bought again.</summary>
    BackInStock,

    /// <summary>Something was left in the cart.</summary>
    CartLeft,
}
