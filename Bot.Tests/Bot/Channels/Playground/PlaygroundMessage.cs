using System.Text.Json.Nodes;

namespace EcomBot.Tests.Bot.Channels.Playground;

/// <summary>Something that the bot said, as the Agents Playground shows it: the text and each card are messages of their own.</summary>
internal sealed record PlaygroundMessage(string Conversation, string Action, JsonObject Body)
{
    public string Id => (string)Body["messageId"]!;

    public string Text => (string?)Body["text"] ?? "";

    /// <summary>All that is written in it, in cards too.</summary>
    public string Words => Body.ToJsonString(new(System.Text.Json.JsonSerializerDefaults.Web)
    {
        Encoder =
        System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    });

    /// <summary>The actions of its cards, in order.</summary>
    public IReadOnlyList<JsonObject> Actions =>
        [.. All(Body).OfType<JsonObject>().Where(node => node["type"] is JsonValue type && type.ToString().StartsWith("Action."))];

    /// <summary>Its suggested actions.</summary>
    public IReadOnlyList<JsonObject> Suggested => [.. (Body["suggestedActions"]?["actions"] as JsonArray ?? []).OfType<JsonObject>()];

    /// <summary>The button with a title, in cards or suggested.</summary>
    public JsonObject? Button(string title) =>
        Actions.Concat(Suggested).FirstOrDefault(action => ((string)action["title"]!).StartsWith(title, StringComparison.Ordinal));

    private static IEnumerable<JsonNode?> All(JsonNode? node) => node switch
    {
        JsonObject map => map.SelectMany(pair => All(pair.Value)).Prepend(map),
        JsonArray list => list.SelectMany(All),
        _ => [node],
    };
}
