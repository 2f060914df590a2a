using System.Globalization;
using EcomBot.Bot.Channels.Messenger;
using EcomBot.Bot.Channels.Messenger.Replies;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Rendering.Messenger;

/// <summary>Choices as quick replies; where titles are too long for them, numbered, with the whole titles in the text.</summary>
/// <param name="Lines">The titles for the text; none where the quick replies hold them.</param>
/// <param name="Buttons">The quick replies.</param>
internal sealed record QuickReplies(IReadOnlyList<string> Lines, IReadOnlyList<JObject> Buttons)
{
    private const int Most = 13;
    private const int LongestTitle = 20;

    /// <summary>Makes them.</summary>
    public static QuickReplies Of(IList<CardAction> actions)
    {
        var areShort = actions.Count <= Most && actions.All(action => action.Title.Length <= LongestTitle && PayloadOf(action) is not null);
        var lines = areShort ? [] : actions.Select(Numbered).ToList();
        return new(lines, [.. actions.Select((action, index) => Button(action, areShort ? action.Title : Numbered(action, index)))
            .OfType<JObject>().Take(Most)]);
    }

    private static string Numbered(CardAction action, int index) => $"{(index + 1).ToString(CultureInfo.InvariantCulture)}. {action.Title}";

    private static JObject? Button(CardAction action, string title) => PayloadOf(action) is { } payload
        ? new() { ["content_type"] = "text", ["title"] = MessengerText.Cut(title, LongestTitle), ["payload"] = payload }
        : null;

    private static string? PayloadOf(CardAction action) => ButtonPayload.Of(action.Value, action.Title);
}
