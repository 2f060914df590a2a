using EcomBot.Bot.Channels.Teams.Cards;
using EcomBot.Commerce.Operations;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Agents.Held.Cards;

/// <summary>Decides a held request by a button of its card on Teams, with the turn; only who is named in the settings may.</summary>
internal sealed class HeldVerb(HeldDeciders deciders, HeldDecisions decisions, HeldNow now) : ICardVerb
{
    /// <inheritdoc/>
    public string Verb => HeldCard.Decide;

    /// <inheritdoc/>
    public async Task<CardAnswer> DoAsync(ITurnContext turnContext, JObject data, CancellationToken cancellationToken)
    {
        if (deciders.Find(turnContext.Activity) is not { } who)
        {
            return CardAnswer.Refused("Forbidden", "You may not decide this.");
        }
        if (Text(data, "case") is not { Length: > 0 } id
            || HeldDecision.Of(new(id), Text(data, "decision"), flags: false, Text(data, "note"), Text(data, "reason")) is not { } decision)
        {
            return CardAnswer.Refused("BadRequest", "The button names no case and decision.");
        }
        // Whoever comes second sees what the first decided.
        var refusal = await decisions.DecideAsync(decision, who, cancellationToken);
        return refusal is null or { Rule: RefusalRule.CaseNotOpen }
            ? await now.ShowAsync(decision.Case, turnContext.Activity.From.Id, refusal is null ? who.Name : null, cancellationToken)
            : CardAnswer.Message(refusal.Message);
    }

    /// <summary>A text among what a button carries; null where there is none.</summary>
    public static string? Text(JObject data, string name) => data[name]?.Type == JTokenType.String ? (string)data[name]! : null;
}
