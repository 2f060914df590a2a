using System.Text.Json;
using System.Text.Json.Serialization;

namespace EcomBot.Benchmarks.Load;

/// <summary>As much of an activity as a bare endpoint needs, and the reply it posts.</summary>
internal sealed record BareActivity(
    string? Type,
    string? Id,
    string? Text,
    string? TextFormat,
    string? ChannelId,
    string? Locale,
    string? ServiceUrl,
    string? ReplyToId,
    string? InputHint,
    DateTimeOffset? Timestamp,
    BareAccount? From,
    BareAccount? Recipient,
    BareAccount? Conversation,
    JsonElement? ChannelData,
    JsonElement? Entities)
{
    /// <summary>The reply to a message.</summary>
    public BareActivity Reply(string text) => new(
        "message", null, text, null, ChannelId, Locale, ServiceUrl, Id, "acceptingInput", null, Recipient, From, Conversation, null, null);
}

/// <summary>Who writes, or where.</summary>
internal sealed record BareAccount(string? Id, string? Name, string? Role);

/// <summary>What a channel answers to a reply.</summary>
internal sealed record BareResponse(string? Id);

[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(BareActivity))]
[JsonSerializable(typeof(BareResponse))]
internal sealed partial class BareJson : JsonSerializerContext;
