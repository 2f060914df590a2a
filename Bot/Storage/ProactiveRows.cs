namespace EcomBot.Bot.Storage;

/// <summary>A conversation in which a customer can be written to without having just written.</summary>
internal sealed class AddressRow
{
    /// <summary>The conversation, as its state is named.</summary>
    public required string Key { get; init; }

    public required string Customer { get; set; }

    /// <summary>What is needed to write first: the conversation reference, as JSON.</summary>
    public required string Reference { get; set; }

    /// <summary>The time zone that the customer's device told (IANA), where it told one.</summary>
    public string? TimeZone { get; set; }
}

/// <summary>What a customer said about messages on one order, or on all of them.</summary>
internal sealed class NoticeWishRow
{
    /// <summary>Stands for all orders.</summary>
    public const string AllOrders = "*";

    public required string Customer { get; init; }

    /// <summary>The order's number, or <see cref="AllOrders"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>Whether messages are wanted, or not.</summary>
    public bool IsWanted { get; set; }

    /// <summary>When it was said, in milliseconds since 1970.</summary>
    public long At { get; set; }
}

/// <summary>How a notice stands.</summary>
internal enum NoticeState
{
    /// <summary>It is still to be sent.</summary>
    Waiting = 0,

    /// <summary>It was said in a conversation.</summary>
    Sent = 1,

    /// <summary>It was sent by e-mail, since no conversation was open.</summary>
    Emailed = 2,

    /// <summary>It is not sent.</summary>
    Dropped = 3,
}

/// <summary>Something that a customer is told without having just written. Times are milliseconds since 1970.</summary>
internal sealed class NoticeRow
{
    /// <summary>What happened, by a name that the same event always gets: so nobody is told twice.</summary>
    public required string Id { get; init; }

    public required string Customer { get; init; }

    /// <summary>The kind, as <c>NoticeKind</c> names it.</summary>
    public required string Kind { get; init; }

    /// <summary>The order, variant or cart that it is about.</summary>
    public required string Subject { get; init; }

    /// <summary>What its text needs beside that, as JSON.</summary>
    public required string Json { get; init; }

    public NoticeState State { get; set; }

    /// <summary>Why it is not sent.</summary>
    public string? Reason { get; set; }

    /// <summary>The conversation that it was said in, as its state is named.</summary>
    public string? Key { get; set; }

    /// <summary>When it happened.</summary>
    public long At { get; init; }

    /// <summary>When it may be tried, or tried again.</summary>
    public long NotBefore { get; set; }

    /// <summary>Until when it is of use.</summary>
    public long Until { get; init; }

    /// <summary>When it was sent or dropped; 0 while it waits.</summary>
    public long DoneAt { get; set; }

    /// <summary>How often an e-mail was tried in vain.</summary>
    public int Attempts { get; set; }

    /// <summary>Counts the changes, so that one instance alone sends it.</summary>
    public int Version { get; set; }
}
