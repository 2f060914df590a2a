using EcomBot.Dialogs.Languages;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EcomBot.Dialogs.Audience;

/// <summary>What the bot says where others read along.</summary>
public static class AudienceReplies
{
    /// <summary>Greets a group and says what can be asked here.</summary>
    public static IMessageActivity Welcome() => MessageFactory.Text(Texts.Say("Audience.Welcome"));

    /// <summary>Asks to go on in the personal chat, with a button that opens it where the channel has one.</summary>
    public static IMessageActivity GoOnAlone(ITurnContext turnContext)
    {
        var reply = MessageFactory.Text(Texts.Say("Audience.Private"));
        if (turnContext.TurnState.Get<PersonalChat>() is { } chat)
        {
            reply.SuggestedActions = new(actions: [new CardAction(ActionTypes.OpenUrl, Texts.Say("Audience.OpenChat"), value: chat.Link)]);
        }
        return reply;
    }
}
