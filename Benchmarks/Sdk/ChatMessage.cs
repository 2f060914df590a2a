namespace EcomBot.Benchmarks.Sdk;

/// <summary>The message every turn begins with: what Web Chat posts.</summary>
internal static class ChatMessage
{
    /// <summary>The message of one conversation.</summary>
    public static string Of(string conversation, string channelUrl, string text) =>
        $$"""
        {"attachments":[],"channelData":{"attachmentSizes":[],"clientActivityID":"plu6xpjk2jk"},
        "text":"{{text}}","textFormat":"plain","type":"message","channelId":"webchat",
        "from":{"id":"user-{{conversation}}","name":"Ann","role":"user"},"locale":"en-US","localTimestamp":"2026-11-22T10:48:09.981Z",
        "localTimezone":"UTC","id":"Kwexl9jn7CtVSIEd-us|0000014","timestamp":"2026-11-22T10:48:10.029Z",
        "conversation":{"id":"{{conversation}}"},"serviceUrl":"{{channelUrl}}",
        "recipient":{"id":"bot","name":"Bot","role":"bot"},
        "entities":[{"type":"ClientCapabilities","requiresBotState":true,"supportsListening":true,"supportsTts":true}]}
        """;
}
