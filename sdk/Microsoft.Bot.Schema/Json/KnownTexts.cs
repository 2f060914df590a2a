namespace Microsoft.Bot.Schema.Json;

/// <summary>Values that nearly every activity repeats: read once here, they are shared instead of allocated each time.</summary>
internal static class KnownTexts
{
    private static readonly HashSet<string> Texts = new(
        [
            "message", "conversationUpdate", "typing", "event", "invoke", "trace", "endOfConversation", "handoff",
            "messageReaction", "messageUpdate", "messageDelete", "installationUpdate", "contactRelationUpdate",
            "suggestion", "command", "commandResult", "deleteUserData",
            "directline", "webchat", "emulator", "msteams", "facebook", "test", "email", "slack", "telegram", "sms", "line",
            "user", "bot", "skill", "channel", "groupChat", "personal",
            "plain", "markdown", "xml", "list", "carousel", "acceptingInput", "expectingInput", "ignoringInput",
            "normal", "low", "high", "notification", "expectReplies", "ephemeral", "default",
            "imBack", "postBack", "messageBack", "openUrl", "signin", "call", "add", "remove",
            "application/json", "application/vnd.microsoft.card.hero", "application/vnd.microsoft.card.adaptive", "text/html",
            "en", "en-US", "en-GB", "zh-CN", "zh-Hans", "es", "es-ES", "fr", "fr-FR", "de", "de-DE", "pt-BR",
            "mention", "clientInfo", "ClientCapabilities", "Place", "GeoCoordinates", "requiresBotState",
            "supportsListening", "supportsTts", "clientActivityID", "clientTimestamp", "tenant", "locale", "country",
            "platform", "timezone", "id", "name", "type", "text", "url", "value", "data", "source", "state", "postback",
            "attachmentSizes", "webchat:fallback-text", "rawTimestamp", "rawExpiration", "rawLocalTimestamp",
            "Europe/Berlin", "America/New_York", "America/Los_Angeles", "Etc/UTC", "UTC", "",
        ],
        Utf8Comparer.Instance);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<byte>> Lookup =
        Texts.GetAlternateLookup<ReadOnlySpan<byte>>();

    /// <summary>The shared string for the bytes of a well-known one.</summary>
    internal static bool TryGet(ReadOnlySpan<byte> utf8, out string text) => Lookup.TryGetValue(utf8, out text);
}
