using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Teams.Cards;

/// <summary>A button of an Adaptive Card that was pressed.</summary>
/// <param name="Verb">What is to be done.</param>
/// <param name="Data">What the button carries, with what was written into the card.</param>
internal sealed record CardPress(string Verb, JObject Data)
{
    /// <summary>What the customer says by it; null where it says nothing.</summary>
    public string? Said => Verb == AnswerVerb.Name && Buttons.In(new Activity { Value = Data }) is { Said.Length: > 0 } button ? button.Said : null;

    /// <summary>The press that an activity tells of, or null.</summary>
    public static CardPress? In(IActivity activity) =>
        activity is Activity { Type: ActivityTypes.Invoke, Name: TeamsNames.CardAction, Value: JObject value }
            && value["action"] is JObject action && action["verb"]?.Type == JTokenType.String
            ? new((string)action["verb"]!, action["data"] as JObject ?? [])
            : null;
}
