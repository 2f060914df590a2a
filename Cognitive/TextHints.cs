namespace EcomBot.Cognitive;

/// <summary>What is known before a message is read.</summary>
/// <param name="Language">The conversation's language as ISO 639-1 (<c>en</c>, <c>zh</c> …), if it is settled.</param>
/// <param name="Now">The customer's local time, which "yesterday" is counted from; the present moment in UTC if absent.</param>
/// <param name="Locale">The language of the customer's device as a tag (<c>pt-BR</c>), which says less than what is written.</param>
public sealed record TextHints(string? Language = null, DateTimeOffset? Now = null, string? Locale = null)
{
    /// <summary>Nothing is known.</summary>
    public static TextHints None { get; } = new();
}
