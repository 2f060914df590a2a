using Microsoft.Bot.Builder;

namespace EcomBot.Bot.Channels.Teams.Cards;

/// <summary>Has done what a button of an Adaptive Card says.</summary>
internal sealed class CardVerbs(IEnumerable<ICardVerb> verbs)
{
    /// <summary>Does it; what nobody knows is refused.</summary>
    public async Task<CardAnswer> DoAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var press = CardPress.In(turnContext.Activity);
        return press is not null && verbs.FirstOrDefault(verb => verb.Verb == press.Verb) is { } verb
            ? await verb.DoAsync(turnContext, press.Data, cancellationToken)
            : CardAnswer.Refused("NotSupported", "The verb is not known.");
    }
}
