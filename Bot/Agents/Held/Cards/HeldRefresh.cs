using EcomBot.Bot.Channels.Teams.Cards;
using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Agents.Held.Cards;

/// <summary>Shows a held request as it stands now, whenever Teams shows its card to who may decide: what a colleague decided is on it.</summary>
internal sealed class HeldRefresh(HeldDeciders deciders, HeldNow now) : ICardVerb
{
    /// <inheritdoc/>
    public string Verb => HeldCard.Show;

    /// <inheritdoc/>
    public async Task<CardAnswer> DoAsync(ITurnContext turnContext, JObject data, CancellationToken cancellationToken) =>
        deciders.Find(turnContext.Activity) is null ? CardAnswer.Refused("Forbidden", "You may not see this.")
        : HeldVerb.Text(data, "case") is { Length: > 0 } id ? await now.ShowAsync(new(id), turnContext.Activity.From.Id, null, cancellationToken)
        : CardAnswer.Refused("BadRequest", "The card names no case.");
}
