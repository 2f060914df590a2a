using EcomBot.Bot.Channels.Rendering;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Teams.Cards;

/// <summary>What happens on the screen where a button was pressed.</summary>
/// <param name="Status">The status, as in HTTP.</param>
/// <param name="Type">What <paramref name="Value"/> is.</param>
/// <param name="Value">A card, a text or an error.</param>
internal sealed record CardAnswer(int Status, string Type, object Value)
{
    /// <summary>Another card takes the place of the one with the button.</summary>
    public static CardAnswer Card(object card) => new(200, AdaptiveCard.ContentType, JObject.FromObject(card));

    /// <summary>A line takes its place.</summary>
    public static CardAnswer Line(string text) => Card(AdaptiveCard.Of([AdaptiveCard.Text(text, isSubtle: true)]));

    /// <summary>The card stays, and a text is shown.</summary>
    public static CardAnswer Message(string text) => new(200, "application/vnd.microsoft.activity.message", text);

    /// <summary>It cannot be done; the card stays.</summary>
    public static CardAnswer Refused(string code, string message) =>
        new(400, "application/vnd.microsoft.error",
            JObject.FromObject(new Error(code, message),
            Newtonsoft.Json.JsonSerializer.Create(new() { NullValueHandling = Newtonsoft.Json.NullValueHandling.Ignore })));

    /// <summary>The answer on the wire.</summary>
    public AdaptiveCardInvokeResponse ToResponse() => new() { StatusCode = Status, Type = Type, Value = Value };
}
