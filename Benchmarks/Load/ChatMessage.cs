namespace EcomBot.Benchmarks.Load;

/// <summary>The message every turn begins with: what Web Chat posts.</summary>
internal static class ChatMessage
{
    /// <summary>A message of one conversation.</summary>
    /// <param name="conversation">The conversation's id.</param>
    /// <param name="id">The message's own id.</param>
    /// <param name="channelUrl">Where replies go.</param>
    /// <param name="text">What the customer writes, without quotation marks.</param>
    public static string Of(string conversation, int id, string channelUrl, string text) =>
        $$"""
        {"attachments":[],"channelData":{"attachmentSizes":[],"clientActivityID":"plu6xpjk2jk"},
        "text":"{{text}}","textFormat":"plain","type":"message","channelId":"webchat",
        "from":{"id":"user-{{conversation}}","name":"Ann","role":"user"},"locale":"en-US","localTimestamp":"2026-11-22T10:48:09.981Z",
        "localTimezone":"UTC","id":"{{conversation}}|{{id:D7}}","timestamp":"2026-11-22T10:48:10.029Z",
        "conversation":{"id":"{{conversation}}"},"serviceUrl":"{{channelUrl}}",
        "recipient":{"id":"bot","name":"Bot","role":"bot"},
        "entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true,"supportsTts":true}]}
        """;
}
