using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Makes the events by which a bot hands a conversation over to a person.
/// See https://learn.microsoft.com/azure/bot-service/bot-service-design-pattern-handoff-human.
/// </summary>
public static class EventFactory
{
    /// <summary>Makes the event that asks for a person.</summary>
    /// <param name="turnContext">The turn.</param>
    /// <param name="handoffContext">What the person should know.</param>
    /// <param name="transcript">What was said so far; default none.</param>
    /// <returns>The event, addressed to the conversation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="turnContext"/> is <c>null</c>.</exception>
    public static IEventActivity CreateHandoffInitiation(ITurnContext turnContext, object handoffContext, Transcript transcript = null)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var value = handoffContext is null or string or JToken ? handoffContext : JToken.FromObject(handoffContext);
        var handoff = Handoff(HandoffEventNames.InitiateHandoff, value, turnContext.Activity.Conversation);
        handoff.From = turnContext.Activity.From;
        handoff.RelatesTo = turnContext.Activity.GetConversationReference();
        handoff.ReplyToId = turnContext.Activity.Id;
        handoff.ServiceUrl = turnContext.Activity.ServiceUrl;
        handoff.ChannelId = turnContext.Activity.ChannelId;
        if (transcript is not null)
        {
            handoff.Attachments = [new Attachment { Content = transcript, ContentType = "application/json", Name = "Transcript" }];
        }

        return handoff;
    }

    /// <summary>Makes the event that says how a hand-over stands.</summary>
    /// <param name="conversation">The conversation.</param>
    /// <param name="state">How it stands: <c>accepted</c>, <c>failed</c> or <c>completed</c>.</param>
    /// <param name="message">What is said of it.</param>
    /// <returns>The event.</returns>
    /// <exception cref="ArgumentNullException">The conversation or the state is <c>null</c>.</exception>
    public static IEventActivity CreateHandoffStatus(ConversationAccount conversation, string state, string message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);
        var value = new JObject { ["state"] = state };
        if (message is not null)
        {
            value["message"] = message;
        }

        return Handoff(HandoffEventNames.HandoffStatus, value, conversation);
    }

    private static Activity Handoff(string name, object value, ConversationAccount conversation)
    {
        var handoff = (Activity)Activity.CreateEventActivity();
        handoff.Name = name;
        handoff.Value = value;
        handoff.Id = Guid.NewGuid().ToString();
        handoff.Timestamp = DateTimeOffset.UtcNow;
        handoff.Conversation = conversation;
        handoff.Attachments = [];
        handoff.Entities = [];
        return handoff;
    }
}
