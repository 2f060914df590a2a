namespace EcomBot.Bot.Turns;

/// <summary>What became of a reply on its way to the customer.</summary>
internal readonly record struct DeliveryOutcome
{
    private DeliveryOutcome(DeliveryResult result, TimeSpan? after, string? reason) => (Result, After, Reason) = (result, after, reason);

    /// <summary>The customer's channel has it.</summary>
    public static DeliveryOutcome Delivered { get; } = new(DeliveryResult.Delivered, null, null);

    /// <summary>Delivered, to be tried again, or given up.</summary>
    public DeliveryResult Result { get; }

    /// <summary>How long the channel asked to be left alone, where it did.</summary>
    public TimeSpan? After { get; }

    /// <summary>Why it was not delivered, in words for the log: no customer's words, no address.</summary>
    public string? Reason { get; }

    /// <summary>The channel is slow, throttles or is down.</summary>
    /// <param name="reason">What happened, without the customer's words.</param>
    /// <param name="after">How long the channel asked to be left alone (Retry-After); null where it said nothing.</param>
    public static DeliveryOutcome Retry(string reason, TimeSpan? after = null) => new(DeliveryResult.Retry, after, reason);

    /// <summary>The channel will never take it, such as when the customer blocked the shop.</summary>
    public static DeliveryOutcome Dead(string reason) => new(DeliveryResult.Dead, null, reason);
}

/// <summary>Whether a reply was delivered.</summary>
internal enum DeliveryResult
{
    /// <summary>The customer's channel has it.</summary>
    Delivered,

    /// <summary>It is to be tried again.</summary>
    Retry,

    /// <summary>It will never be taken.</summary>
    Dead,
}
