namespace EcomBot.Bot.Proactive.Sending;

/// <summary>Why a notice is not sent, as it is kept and counted.</summary>
internal static class NoticeReason
{
    /// <summary>The customer neither asked for it nor agreed to it, or said "stop".</summary>
    public const string NotAllowed = "not-allowed";

    /// <summary>It could not be told while it was of use.</summary>
    public const string TooLate = "too-late";

    /// <summary>Something newer about the same thing is told.</summary>
    public const string Overtaken = "overtaken";

    /// <summary>The customer bought it meanwhile, or changed the cart.</summary>
    public const string Bought = "bought";

    /// <summary>The customer is not there any more.</summary>
    public const string NoCustomer = "no-customer";

    /// <summary>The channel's rules forbid it, such as Messenger's 24 hours, and no e-mail can be sent.</summary>
    public const string Closed = "channel-closed";

    /// <summary>The customer never wrote where they are known, and no e-mail can be sent.</summary>
    public const string NoWay = "no-conversation";

    /// <summary>The mail server did not take it in the end.</summary>
    public const string NoMail = "mail-refused";
}
