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

    /// <summary>What a customer asked for was checked by a person, and is done.</summary>
    RequestApproved,

    /// <summary>What a customer asked for was checked by a person, and is not done.</summary>
    RequestRefused,
}

/// <summary>What kinds of notices have in common.</summary>
public static class NoticeKinds
{
    /// <summary>Whether it answers what the customer asked for: it comes at once, whatever else they want to be told.</summary>
    public static bool IsAnswer(this NoticeKind kind) => kind is NoticeKind.RequestApproved or NoticeKind.RequestRefused;
}
