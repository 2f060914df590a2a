namespace EcomBot.Dialogs.EmailProof;

/// <summary>What is remembered of the codes of one address, over all conversations. Never the code itself.</summary>
/// <param name="Conversation">Where the code that is out may come back; null when none is out.</param>
/// <param name="Salt">What the hash is salted with.</param>
/// <param name="Hash">The hash of the code.</param>
/// <param name="ExpiresAt">Until when it holds.</param>
/// <param name="Wrong">Wrong codes since the last right one or pause.</param>
/// <param name="PausedUntil">Until when nothing is sent or taken.</param>
/// <param name="SentAt">When codes were sent within the last hour.</param>
internal sealed record EmailCodeRecord(
    string? Conversation = null, byte[]? Salt = null, byte[]? Hash = null, DateTimeOffset ExpiresAt = default, int Wrong = 0,
    DateTimeOffset PausedUntil = default, params DateTimeOffset[] SentAt)
{
    /// <summary>Whether a code is out that may come back in a conversation now.</summary>
    public bool IsOut(string conversation, DateTimeOffset now) => Hash is not null && Conversation == conversation && ExpiresAt > now;

    /// <summary>It without the code that is out.</summary>
    public EmailCodeRecord WithoutCode() => this with { Conversation = null, Salt = null, Hash = null };
}
