using EcomBot.Bot.Channels.Rendering.Teams;
using EcomBot.Dialogs.Memory;
using EcomBot.Dialogs.Session;
using EcomBot.Dialogs.Tasks;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace EcomBot.Bot.Channels.Teams.Cards;

/// <summary>Answers a question of the dialogs; what was chosen takes the place of the buttons. Those of an older question say that they have expired.</summary>
internal sealed class AnswerVerb(HeardMessages messages, ConversationMemory memory) : ICardVerb
{
    /// <summary>The verb of the dialogs' buttons.</summary>
    public const string Name = TeamsButtons.Answer;

    /// <inheritdoc/>
    public string Verb => Name;

    /// <inheritdoc/>
    public async Task<CardAnswer> DoAsync(ITurnContext turnContext, JObject data, CancellationToken cancellationToken)
    {
        if (Buttons.In(new Activity { Value = data }) is not { } button)
        {
            return CardAnswer.Refused("BadRequest", "The button carries no answer.");
        }
        var holds = (await memory.OfAsync(turnContext, cancellationToken)).Nonce == button.Nonce;
        await messages.HearAsync(turnContext, data, cancellationToken);
        return CardAnswer.Line(holds ? ButtonReplies.Chosen(button.Said) : ButtonReplies.Expired());
    }
}
